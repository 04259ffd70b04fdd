// A git repository that was pushed nowhere yet.
new File(basedir, '.git').mkdir()
new File(basedir, '.git/config').write('[core]\n\tbare = false\n')
