new File(basedir, 'mine').mkdir()
new File(basedir, 'mine/checkstyle.xml').text = 'mine'
// The root of a repository: files are named from there.
assert new File(basedir, '.git').mkdir()
