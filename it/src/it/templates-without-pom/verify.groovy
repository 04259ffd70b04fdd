def lines = new File(basedir, 'build.log').readLines().findAll { it =~ /templates\.xml \(|written anew/ }
assert lines.size() == 2
assert lines[0] == '[INFO] import: target/gsoc/templates/templates.xml (10 pages), dated 1980-02-01'

// Both the lines and the files are what the documentation shows.
def shown = new File(documentation, 'how-to/publish.md').getText('UTF-8')
assert shown.contains(lines.join('\n') + '\n')
def files = new File(basedir, 'target/gsoc/templates').list().sort() - 'outputs.index'
assert shown.contains(files.join('\n') + '\n')
