def files = { File directory ->
    def found = [:]
    directory.eachFileRecurse(groovy.io.FileType.FILES) {
        found[directory.toPath().relativize(it.toPath()).toString().replace('\\', '/')] = it.getText('UTF-8')
    }
    found
}
def written = files(new File(basedir, 'target/gsoc'))
def expected = files(new File(basedir, 'expected'))
assert written.keySet().findAll { !it.endsWith('outputs.index') && !it.endsWith('.zip') } == expected.keySet()
expected.each { path, text -> assert written[path] == text }

def log = new File(basedir, 'build.log').getText('UTF-8')
def errors = log.readLines().findAll { it =~ /^\[ERROR\] wrong-ideas/ }
assert errors.join('\n') == new File(basedir, 'expected.txt').getText('UTF-8').trim()
assert !log.contains('at io.github.gsocideas')
