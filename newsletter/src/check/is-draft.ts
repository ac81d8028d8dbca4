/** Pages that show what is not published, or where it is written, to those who may: WordPress, Drupal, Joomla, TYPO3. */
const DRAFTS =
  /\/wp-admin(?!\/admin-(?:ajax|post)\.php)(?:\/|$)|^\/administrator\/index\.php|^\/typo3\/(?:index\.php|main|module|record)|\/wp-login\.php$|\/node\/(?:add|\d+\/edit)\b/i;

/** Parameters that ask for a draft. Elsewhere, a preview is the beginning of a film. */
const PREVIEW =
  /^(?:preview=true|(?:preview_id|preview_nonce|elementor-preview|customize_changeset_uuid)=.*)$/;

/** Whether an address shows something to those alone who write the site. */
export function isDraft({ pathname, searchParams }: URL): boolean {
  return DRAFTS.test(pathname) || [...searchParams].some((pair) => PREVIEW.test(pair.join('=')));
}
