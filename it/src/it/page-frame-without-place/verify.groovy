def log = new File(basedir, 'build.log').text
assert log.readLines().contains("[ERROR] ideas/page.wiki:1:1: the page has no line '<!-- ideas -->', and so no place for the ideas; write that line where they belong [page-frame]")
assert !new File(basedir, 'target/gsoc').exists()
assert !log.contains('at io.github.gsocideas')
