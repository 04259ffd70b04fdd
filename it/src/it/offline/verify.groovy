// What the schema refers to by its address on the web comes from the plugin itself.
assert new File(basedir, 'target/offline/wikitext/offline.wiki').bytes == new File(basedir, 'target/gsoc/wikitext/offline.wiki').bytes
