// A git repository that was cloned from somewhere, with a file of its own, and has no ideas yet.
new File(basedir, '.git').mkdir()
new File(basedir, '.git/config').write('[remote "origin"]\n\turl = git@github.com:Heron/gsoc-ideas.git\n')
new File(basedir, '.gitignore').write('*.log\n')
