package io.github.gsocideas.wikitext.sanitizer;

import io.github.gsocideas.schema.CallEntry;
import io.github.gsocideas.schema.Keyword;
import io.github.gsocideas.wikitext.AllowedCalls;
import io.github.gsocideas.wikitext.CallName;
import io.github.gsocideas.wikitext.CallName.Kind;
import io.github.gsocideas.wikitext.Remark;
import io.github.gsocideas.wikitext.UrlProtocols;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.parser.WikitextNode.Argument;
import io.github.gsocideas.wikitext.parser.WikitextNode.Call;
import io.github.gsocideas.wikitext.parser.WikitextNode.Text;
import io.github.gsocideas.wikitext.parser.WikitextNode.Unclosed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Remarks on what a text calls: what it may not, how much of it, and what a call can do to the page. */
final class CallEffects {

    /**
     * How many templates, pages and functions an idea may call. A wiki stops to expand calls once a page has come to
     * {@code $wgMaxArticleSize}, 2 MiB, and leaves the ideas behind it blank.
     */
    static final int MOST = 100;

    /** What sets the title under which the whole page is shown or sorted. */
    private static final Set<String> PAGE_PROPERTIES =
            Set.of("DISPLAYTITLE:", "DEFAULTSORT:", "DEFAULTSORTKEY:", "DEFAULTCATEGORYSORT:");

    /** Functions that encode what is markup in their arguments. */
    private static final Pattern ENCODING =
            Pattern.compile("(?:full|local|canonical)urle?:|urlencode:|anchorencode:|#language:|filepath:|formatnum:");

    private static final Pattern ADDRESS = Pattern.compile("\\[[^\\[\\]]*\\]");

    private static final String TO_SHOW =
            "to show it as text, write &#123;&#123; for {{, or put it between <nowiki> and" + " </nowiki>";

    private static final int LONGEST_QUOTE = 60;

    private final Wikitext wikitext;
    private final Call call;
    private final CallName name;

    private CallEffects(Wikitext wikitext, Call call) {
        this.wikitext = wikitext;
        this.call = call;
        this.name = WrittenName.of(wikitext, call);
    }

    /** The remarks on a call, placed at it. */
    static List<Remark> collect(Wikitext wikitext, Call call, String written, AllowedCalls allowed) {
        CallEffects effects = new CallEffects(wikitext, call);
        String quoted = "'" + shortened(written) + "'";
        if (effects.isText() || wikitext.isBar(call)) {
            return List.of();
        }
        if (!allowed.allows(effects.name)) {
            return List.of(effects.refusal(quoted));
        }
        if (PAGE_PROPERTIES.contains(effects.name.prefix())) {
            return List.of(new Remark(call.start(), quoted + " acts on the whole page", "delete it"));
        }
        return effects.joining(quoted).stream().toList();
    }

    /** Errors of the calls in a text in whose place what they show would be saved. */
    static List<Remark> substitutions(Wikitext wikitext) {
        return wikitext.allNodes().stream()
                .filter(Call.class::isInstance)
                .map(node -> new CallEffects(wikitext, (Call) node))
                .filter(each -> each.name.kind() == Kind.MODIFIER)
                .map(each -> each.refusal("'" + shortened(wikitext.text(each.call)) + "'"))
                .toList();
    }

    /** How many calls a wiki has to look up, which those of variables aren't. */
    static int count(Wikitext wikitext, Set<String> extensionTags) {
        return EffectText.all(wikitext, extensionTags).stream()
                .mapToInt(text -> counted(text.wikitext()).size())
                .sum();
    }

    /** The calls that count. */
    static List<Call> counted(Wikitext wikitext) {
        return wikitext.allNodes().stream()
                .filter(Call.class::isInstance)
                .map(Call.class::cast)
                .filter(call -> WrittenName.of(wikitext, call).kind() != Kind.VARIABLE)
                .toList();
    }

    /** The error at the first call that is too much. */
    static Remark tooMany(Call call) {
        return Remark.error(
                call.start(),
                "more than " + MOST + " templates and functions are called here, and a wiki would leave out what is"
                        + " behind them",
                "delete some of them, or write what they stand for");
    }

    /** Whether MediaWiki takes it for no call, since no page has such a name. */
    private boolean isText() {
        return name.isNothing()
                || (name.kind() == Kind.PAGE && (name.prefix() + name.name()).indexOf(WrittenName.TAG) >= 0);
    }

    private Remark refusal(String quoted) {
        if (name.isUnknown()) {
            return Remark.error(
                    call.start(),
                    quoted + " calls what can't be known, since its name holds a call",
                    "write the name itself; " + TO_SHOW);
        }
        if (name.kind() == Kind.MODIFIER) {
            return Remark.error(
                    call.start(),
                    quoted + " calls " + name.described() + " in a way that isn't allowed",
                    "write what it stands for; " + TO_SHOW);
        }
        return Remark.error(
                call.start(),
                quoted + " calls " + name.described() + ", which isn't allowed",
                toAllow(name.entry()) + TO_SHOW);
    }

    /** Where to write an entry; nothing of one that couldn't be written there. */
    private static String toAllow(String entry) {
        return CallEntry.fault(entry).isPresent()
                ? ""
                : "if that is meant, write <templates><template>" + entry + "</template></templates> in the POM, or \""
                        + Keyword.TEMPLATES + "\": [\"" + entry + "\"] in the schema; ";
    }

    /** What of a function's argument may become markup with what stands around the call: <code>[{{lc:[}}</code>. */
    private Optional<Remark> joining(String quoted) {
        if (name.kind() != Kind.FUNCTION || ENCODING.matcher(name.prefix()).matches()) {
            return Optional.empty();
        }
        boolean joins = Stream.concat(
                        Stream.of(loose(call.title()).replaceFirst("^[^:]*:", "")),
                        call.arguments().stream().map(CallEffects.this::loose))
                .anyMatch(CallEffects::isLoose);
        return joins
                ? Optional.of(new Remark(
                        call.start(),
                        quoted + " may become markup with what is around it",
                        "write &#91; &#93; &#95; &#61; for [ ] _ = to be shown, or write what it stands for"))
                : Optional.empty();
    }

    private String loose(Argument argument) {
        return argument.named() ? loose(argument.name()) + "=" + loose(argument.value()) : loose(argument.value());
    }

    /** Text that is in no link and no call. */
    private String loose(List<WikitextNode> nodes) {
        return nodes.stream()
                .filter(node -> node instanceof Text || node instanceof Unclosed)
                .map(wikitext::text)
                .collect(Collectors.joining());
    }

    private static boolean isLoose(String written) {
        String text = written.strip();
        String rest = ADDRESS.matcher(text)
                .replaceAll(link -> UrlProtocols.isLink(link.group().substring(1)) ? "" : "[");
        return rest.indexOf('[') >= 0
                || rest.indexOf(']') >= 0
                || text.contains("__")
                || text.startsWith("_")
                || text.endsWith("_")
                || text.equals("=")
                || text.matches("=+[^=]*");
    }

    private static String shortened(String written) {
        int length = written.codePointCount(0, written.length());
        return length <= LONGEST_QUOTE
                ? written
                : written.substring(0, written.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
