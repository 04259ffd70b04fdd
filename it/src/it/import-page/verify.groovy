import io.github.gsocideas.invoker.InvokerProject

def project = new InvokerProject(basedir)
def log = project.log()
def ideas = new File(basedir, 'ideas')
assert log.contains('would write dry/Networking/01-the-tracer-for-queues.yaml')
assert !new File(basedir, 'dry').exists()
assert log.contains('2 ideas found; 3 files written to ideas')
assert log.contains('the page that generate makes of them is the page that came in, byte for byte')
assert new File(ideas, 'Networking/02-a-bot-for-newcomers.yaml').text == '''\
project: A bot for newcomers
date: 2026-02-14
contact: the developers' list
difficulty: Low
skills: Python
desc: It thanks whoever sends a first patch.
outcomes: A bot that answers.
references: N/A
'''
assert new File(ideas, 'page.wiki').text.readLines().contains('<!-- ideas -->')
// Nothing is wrong but what the page itself lacks, and a draft is the page again.
assert log.contains("[ERROR] ideas/Networking/02-a-bot-for-newcomers.yaml:1:1: field 'steps' is missing: ")
assert new File(basedir, 'target/gsoc/wikitext/Heron.wiki').text == new File(basedir, 'page.txt').text
assert new File(basedir, 'target/gsoc/import/report.md').text.contains('\n## No difference\n')
assert log.contains('missing.txt is not there')
assert new File(basedir, 'markdown/Networking/02-a-bot-for-newcomers.md').text == '''\
---
project: A bot for newcomers
date: 2026-02-14
contact: the developers' list
difficulty: Low
references: N/A
---

## Skills

Python

## Description

It thanks whoever sends a first patch.

## Outcomes

A bot that answers.
'''
assert new File(basedir, 'target/markdown/import/report.md').text.contains('\n## No difference\n')
// Once more, what is there is left, and nobody is told that a build makes this page.
assert log.contains("[WARNING] 3 files of the page aren't written, since others are there; a build makes its page of those")
project.assertNoStackTrace()
