export { baseStyles } from './base-styles.ts';
export { ClockController } from './clock-controller.ts';
export { define } from './define.ts';
export { PrintController } from './print-controller.ts';
export { SourceController } from './source-controller.ts';
export { type TvErrorDetail, TvErrorEvent } from './tv-error-event.ts';
export { LazyPart } from './lazy-part.ts';
export { SizeController } from './size-controller.ts';
export { WidgetElement } from './widget-element.ts';
