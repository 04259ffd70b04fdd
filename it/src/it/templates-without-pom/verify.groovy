def line = '[INFO] target/gsoc/templates/templates.xml: 10 pages; 11 of 11 files written anew'
assert new File(basedir, 'build.log').readLines().contains(line)

// Both the line and the files are what the README shows.
def shown = new File(readme).getText('UTF-8')
assert shown.contains(line + '\n')
def files = new File(basedir, 'target/gsoc/templates').list().sort() - 'outputs.index'
assert shown.contains(files.join('\n') + '\n')
