def output = new File(basedir, 'target/gsoc/wikitext')
def call = { new File(output, "ideas/${it}.wiki").text }
assert new File(output, 'page-frame.wiki').text == """\
Ask on our [https://lists.example.org mailing list] first, {{PAGENAME}} is not all.

== Ideas ==

${call('alpha')}
== tools ==

${call('tools/beta')}
[[Category:Ideas]]
"""
// The frame is no idea, and nothing of its own.
assert !new File(output, 'ideas/page.wiki').exists()
