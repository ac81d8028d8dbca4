import { join, resolve } from 'node:path';
import { defineCommand, printFindings, findingsToJson, wrong } from '@telecom-valley/command';
import { loadConfig } from '@telecom-valley/config';
import { parseInstant } from '@telecom-valley/time';
import { siteCommand, speak } from '@telecom-valley/words';
import { publish } from './publish.ts';
import type { World } from './world.ts';

/** What the command needs of the world. */
export interface PublishWorld extends World {
  /** The folder that paths are relative to. */
  readonly cwd: string;
  readonly now: () => number;
  /** Where the widgets are built to. */
  readonly widgets: string;
}

export function publishCommand(world: PublishWorld) {
  return defineCommand({
    summary: (language) => speak(siteCommand, language)('publish'),
    options: {
      folder: { value: 'DIR' },
      out: { value: 'DIR' },
      previous: { value: 'DIR|URL' },
      first: {},
      now: { value: 'INSTANT' },
      widgets: { value: 'DIR' },
    },
    optionHelp: (option, language) => speak(siteCommand, language)(option),
    async run(options, context) {
      const folder = resolve(world.cwd, options.folder ?? '.');
      const config = await loadConfig(folder);
      context.speakLike(config.language);
      const words = speak(siteCommand, context.language);
      const out =
        options.out === undefined ? join(folder, 'site') : resolve(world.cwd, options.out);
      const published = await publish(
        {
          config,
          folder,
          out,
          widgets: resolve(world.cwd, options.widgets ?? world.widgets),
          previous: placeOf(options.previous, world.cwd),
          isFirst: options.first,
          now: options.now === undefined ? world.now() : readInstant(options.now),
        },
        world,
        (name, run) => context.progress.step(words(name), run),
      );
      const { findings, ...data } = published;
      return {
        data: { ...data, out, findings: findingsToJson(findings, context.language) },
        text: (language) => {
          const say = speak(siteCommand, language);
          const counts = say('counts', {
            events: say('events', { count: data.events }),
            members: say('members', { count: data.members }),
            contests: say('contests', { count: data.contests }),
          });
          return `${printFindings(findings, language)}${say('published', { folder: out })}\n${counts}\n`;
        },
      };
    },
  });
}

/** A web address as it is; a folder as seen from where the command is run. */
function placeOf(written: string | undefined, cwd: string): string | undefined {
  const isFolder = written !== undefined && !/^https?:\/\//i.test(written);
  return isFolder ? resolve(cwd, written) : written;
}

function readInstant(written: string): number {
  const instant = parseInstant(written);
  if (instant === undefined) throw wrong('instant-unreadable', { written });
  return instant;
}
