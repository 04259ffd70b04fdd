// The call is the seed's text, line for line but for blanks at a line's end.
def lines = { file -> file.getText('UTF-8').readLines()*.replaceAll(/\s+$/, '') }
assert lines(new File(basedir, 'target/gsoc/wikitext/ideas/networking/pv-multiqueue.wiki')) == lines(new File(seedCall))

def warnings = new File(basedir, 'build.log').readLines().findAll { it =~ /^\[WARNING\].*ideas\// }
assert warnings.size() == 3
assert warnings[0].contains("ideas/networking/pv-multiqueue.yaml:2:1: field 'steps' is missing: ")
assert warnings[1].contains("ideas/networking/pv-multiqueue.yaml:2:1: field 'references' is missing: ")
assert warnings[2].contains("ideas/networking/pv-multiqueue.yaml:26:3: field 'desc': this line is no part of the list's entry")

// They are what the README shows.
assert new File(readme).getText('UTF-8').contains(warnings.join('\n'))
