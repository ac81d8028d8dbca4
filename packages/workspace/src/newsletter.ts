// `npm run newsletter -- …`: the newsletter's command line, run from wherever npm was called.
process.chdir(process.env.INIT_CWD ?? process.cwd());
await import('@telecom-valley/newsletter/cli');
