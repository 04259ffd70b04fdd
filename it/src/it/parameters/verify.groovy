// A slash in a title is no directory, and names of months are English whatever the machine speaks.
def page = new File(basedir, 'target/wiki/wikitext/GSoC%2FIdeas 2013.wiki')
assert page.text.contains('|Date=22 January 2013\n')
assert new File(basedir, 'target/wiki/wikitext.zip').file
assert !new File(basedir, 'target/gsoc').exists()
assert new File(basedir, 'build.log').getText('UTF-8').contains(
        'target/wiki/wikitext/GSoC%2FIdeas 2013.wiki: 1 idea; 4 of 4 files written anew')
