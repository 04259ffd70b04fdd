// What the build says, and the list of the other pages, are what the documentation shows.
def text = new File(documentation, 'how-to/many-pages.md').getText('UTF-8')
def shown = (text =~ /(?sm)^```\n(\[WARNING\] .*?)^```$/)[0][1].readLines()
// The log may be in an encoding without the sign between the two files.
def log = new File(basedir, 'build.log').readLines('UTF-8')
assert shown.size() > 4
assert shown.findAll { line ->
    def pattern = line.split(/[^\x00-\x7F]/).collect { java.util.regex.Pattern.quote(it) }.join('.+')
    !log.any { it ==~ pattern }
} == []

def list = (text =~ /(?sm)^```\n(\* .*?)^```$/)[0][1]
assert new File(basedir, 'it/example/target/gsoc/wikitext/GSoC 2013.wiki').getText('UTF-8').contains(list)
