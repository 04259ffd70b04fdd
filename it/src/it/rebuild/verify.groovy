def log = new File(basedir, 'build.log').readLines()
def pages = log.findAll { it.contains('page: target/gsoc/wikitext/rebuild.wiki (') }
assert pages*.replaceAll(/.*\((.*)\).*/, '$1') == ['2 ideas', '2 ideas', '1 idea']
def summaries = log.findAll { it.contains(' files written anew; ') }
assert summaries.size() == 3
assert summaries[0].startsWith('[INFO] 5 of 5 files')
assert summaries[1].startsWith('[INFO] 0 of 5 files')
assert summaries[2].startsWith('[INFO] 3 of 4 files') // the page, the archive and the import file

// What did not change is of the first build, and not of the two that came seconds after it.
def alpha = new File(basedir, 'target/gsoc/wikitext/ideas/alpha.wiki')
def firstEnd = log.find { it.contains('Finished at: ') }.replaceAll(/.*Finished at: /, '').trim()
assert alpha.lastModified() < java.time.OffsetDateTime.parse(firstEnd).toInstant().toEpochMilli() + 1000

assert !new File(basedir, 'target/gsoc/wikitext/ideas/old').exists()
assert !new File(basedir, 'target/gsoc/wikitext/rebuild.wiki').text.contains('Gone')
for (name in ['notes.wiki', 'ideas/beta.wiki']) {
    assert new File(basedir, 'target/gsoc/wikitext/' + name).text == 'somebody else\'s'
}
