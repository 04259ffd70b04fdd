def ideas = new File(basedir, 'ideas')

new File(ideas, 'nested-quotes.md').text = '# Nested quotes\n\n' + '> ' * 500_000
new File(ideas, 'nested-lists.md').text = '# Nested lists\n\n' + '1. ' * 300_000
true
