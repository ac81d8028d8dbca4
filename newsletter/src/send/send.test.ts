import { expectTypeOf, it } from 'vitest';
import type { CheckedMessage, Message } from '../model.ts';
import { send } from './send.ts';

it('takes nothing but what the check has marked: the compiler sees to it', () => {
  expectTypeOf(send).parameter(0).toEqualTypeOf<readonly CheckedMessage[]>();
  expectTypeOf<Message>().not.toExtend<CheckedMessage>();
  // @ts-expect-error -- a message that nobody checked
  void ((message: Message): CheckedMessage => message);
});
