declare module 'eslint-plugin-lit-a11y' {
  const plugin: { readonly rules: Readonly<Record<string, { create(context: object): object }>> };
  export default plugin;
}
