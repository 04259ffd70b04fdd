// The call is the seed's text, line for line but for blanks at a line's end.
def lines = { file -> file.getText('UTF-8').readLines()*.replaceAll(/\s+$/, '') }
assert lines(new File(basedir, 'it/example/target/gsoc/wikitext/ideas/networking/pv-multiqueue.wiki')) == lines(new File(seedCall))

def warnings = new File(basedir, 'build.log').readLines().findAll { it =~ /^\[WARNING\].*ideas\// }
assert warnings.size() == 3
assert warnings[0].contains("it/example/ideas/networking/pv-multiqueue.yaml:2:1: field 'steps' is missing: ")
assert warnings[1].contains("it/example/ideas/networking/pv-multiqueue.yaml:2:1: field 'references' is missing: ")
assert warnings[2].contains("it/example/ideas/networking/pv-multiqueue.yaml:26:3: field 'desc': this line is no part of the list's entry")

// They are what the README shows, and so is what comes after them.
def shown = (new File(readme).getText('UTF-8') =~ /(?sm)^```\n(\[WARNING\] it\/example.*?)^```$/)[0][1].readLines()
assert shown.take(3) == warnings
// The log may be in an encoding without the sign between the two files.
def log = new File(basedir, 'build.log').readLines('UTF-8')
assert shown.findAll { line ->
    def pattern = line.split(/[^\x00-\x7F]/).collect { java.util.regex.Pattern.quote(it) }.join('.+')
    !log.any { it ==~ pattern }
} == []
