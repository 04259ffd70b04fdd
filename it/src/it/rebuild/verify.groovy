def log = new File(basedir, 'build.log').readLines()
def summaries = log.findAll { it.contains('target/gsoc/wikitext/rebuild.wiki: ') }
assert summaries.size() == 3
assert summaries[0].endsWith('2 ideas; 5 of 5 files written anew')
assert summaries[1].endsWith('2 ideas; 0 of 5 files written anew')
assert summaries[2].endsWith('1 idea; 3 of 4 files written anew') // the page, the archive and the import file

// What did not change is of the first build, and not of the two that came seconds after it.
def alpha = new File(basedir, 'target/gsoc/wikitext/ideas/alpha.wiki')
def firstEnd = log.find { it.contains('Finished at: ') }.replaceAll(/.*Finished at: /, '').trim()
assert alpha.lastModified() < java.time.OffsetDateTime.parse(firstEnd).toInstant().toEpochMilli() + 1000

assert !new File(basedir, 'target/gsoc/wikitext/ideas/old').exists()
assert !new File(basedir, 'target/gsoc/wikitext/rebuild.wiki').text.contains('Gone')
for (name in ['notes.wiki', 'ideas/beta.wiki']) {
    assert new File(basedir, 'target/gsoc/wikitext/' + name).text == 'somebody else\'s'
}
