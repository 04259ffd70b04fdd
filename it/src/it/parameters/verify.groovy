// A slash in a title is no directory, and names of months are English whatever the machine speaks.
def page = new File(basedir, 'target/wiki/wikitext/GSoC%2FIdeas 2013.wiki')
assert page.text.contains('|Date=22 January 2013\n')
assert new File(basedir, 'target/wiki/wikitext.zip').file
assert !new File(basedir, 'target/gsoc').exists()
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('page: target/wiki/wikitext/GSoC%2FIdeas 2013.wiki (1 idea) ')
assert log.contains('import: target/wiki/import/GSoC%2FIdeas 2013.xml, dated 1980-02-01')
assert log.contains('[INFO] 4 of 4 files written anew; ')
