// eslint-plugin-lit-a11y for oxlint: its rules keep notes on parserServices, which oxlint has frozen.
import plugin from 'eslint-plugin-lit-a11y';

/** @param {object} context */
function thaw(context) {
  const { sourceCode } = /** @type {{ sourceCode: object }} */ (context);
  const thawed = Object.create(sourceCode, { parserServices: { value: {} } });
  return Object.create(context, { sourceCode: { value: thawed } });
}

export default {
  meta: { name: 'lit-a11y' },
  rules: Object.fromEntries(
    Object.entries(plugin.rules).map(([name, rule]) => [
      name,
      { ...rule, create: (/** @type {object} */ context) => rule.create(thaw(context)) },
    ]),
  ),
};
