package io.github.gsocideas.wikitext.html;

import io.github.gsocideas.schema.CommonTemplates;
import io.github.gsocideas.wikitext.CallName;
import io.github.gsocideas.wikitext.MagicWords;
import io.github.gsocideas.wikitext.UrlProtocols;
import io.github.gsocideas.wikitext.parser.Wikitext;
import io.github.gsocideas.wikitext.parser.WikitextNode;
import io.github.gsocideas.wikitext.parser.WikitextNode.Argument;
import io.github.gsocideas.wikitext.parser.WikitextNode.Brackets;
import io.github.gsocideas.wikitext.parser.WikitextNode.Call;
import io.github.gsocideas.wikitext.parser.WikitextNode.Comment;
import io.github.gsocideas.wikitext.parser.WikitextNode.ExtensionTag;
import io.github.gsocideas.wikitext.parser.WikitextNode.Heading;
import io.github.gsocideas.wikitext.parser.WikitextNode.Ignored;
import io.github.gsocideas.wikitext.parser.WikitextNode.Parameter;
import io.github.gsocideas.wikitext.parser.WikitextNode.Text;
import io.github.gsocideas.wikitext.parser.WikitextNode.Unclosed;
import io.github.gsocideas.wikitext.sanitizer.HtmlTag;
import io.github.gsocideas.wikitext.sanitizer.LinkTarget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes lines of the preprocessor's nodes: what has an end of its own, wherever that is (links, extension tags, calls, tags of
 * HTML), becomes a {@link Piece} with a stand-in, and the rest is left for those who read line by line. Calls of the templates
 * that values are written with become what those templates are.
 */
final class Expansion implements WikitextNode.Visitor<String> {

    private static final Pattern TAG = Pattern.compile(HtmlTag.PATTERN);

    private static final Pattern CONTENT = Pattern.compile("(?s)\\A<[^>]*+>(.*?)(?:</[^<>]*>)?\\z");

    private static final Pattern PARSED_IN_PRE = Pattern.compile("(?si)<nowiki>(.*?)</nowiki>");

    /** What MediaWiki adds to a link's words, of what is written right behind it. */
    private static final Pattern TRAIL = Pattern.compile("[a-z]*+");

    private static final Pattern NO_TITLE = Pattern.compile("[<>\\[\\]{}\\n\uE000]");

    private static final Set<String> FILES = Set.of("file", "image", "media");

    private final Wikitext wikitext;
    private final CommonTemplates templates;
    private final Pieces pieces;
    private final Places places;
    private final boolean isLine;
    private final StringBuilder text = new StringBuilder();
    private Optional<LinkPiece> link = Optional.empty();

    private Expansion(Wikitext wikitext, CommonTemplates templates, Pieces pieces, Places places, boolean isLine) {
        this.wikitext = wikitext;
        this.templates = templates;
        this.pieces = pieces;
        this.places = places;
        this.isLine = isLine;
    }

    /**
     * The wikitext as lines.
     *
     * @param isLine whether it is to stand on one line, so that what would be a block is text
     */
    static String expand(Wikitext wikitext, CommonTemplates templates, Pieces pieces, Places places, boolean isLine) {
        Expansion expansion = new Expansion(wikitext, templates, pieces, places, isLine);
        return Pieces.replace(
                MagicWords.BEHAVIOUR_SWITCH,
                expansion.tags(expansion.nodes(wikitext.nodes())),
                found -> pieces.add(HtmlWords.unknown(found.group())));
    }

    /** With stand-ins for tags, and references for brackets that are none. */
    private String tags(String lines) {
        return Pieces.replace(TAG, lines, this::tag).replace("<", "&lt;").replace(">", "&gt;");
    }

    private String tag(Matcher found) {
        return Tag.of(found, places)
                .filter(tag -> !isLine || !tag.isBlock())
                .map(tag -> pieces.add(tag) + (Tag.isSelfClosing(found) ? pieces.end(tag.name()) : ""))
                .orElseGet(found::group);
    }

    private String nodes(List<WikitextNode> nodes) {
        Expansion part = new Expansion(wikitext, templates, pieces, places, isLine);
        for (WikitextNode node : nodes) {
            if (!(node instanceof Text)) {
                part.link = Optional.empty();
            }
            String expanded = node.accept(part);
            boolean beginsBlock = expanded.startsWith("*") && node instanceof Call;
            boolean isOnItsLine = part.text.isEmpty() || part.text.charAt(part.text.length() - 1) == '\n';
            part.text.append(beginsBlock && !isOnItsLine ? "\n" : "").append(expanded);
        }
        return part.text.toString();
    }

    @Override
    public String visit(Text node) {
        String source = Pieces.withoutSigns(wikitext.text(node));
        if (link.isEmpty()) {
            return source;
        }
        Matcher trail = TRAIL.matcher(source);
        int end = trail.lookingAt() ? trail.end() : 0;
        link.get().addTrail(source.substring(0, end));
        link = Optional.empty();
        return source.substring(end);
    }

    @Override
    public String visit(Unclosed node) {
        return Pieces.withoutSigns(wikitext.text(node));
    }

    @Override
    public String visit(Comment node) {
        return "";
    }

    @Override
    public String visit(Ignored node) {
        return "";
    }

    @Override
    public String visit(ExtensionTag node) {
        String source = wikitext.text(node);
        Matcher content = CONTENT.matcher(source);
        String inside = content.matches() ? content.group(1) : "";
        return switch (node.name().toLowerCase(Locale.ROOT)) {
            case "nowiki" -> pieces.add(HtmlWords.text(ShownText.of(inside)));
            case "pre" ->
                verbatim(HtmlWords.text(
                        ShownText.of(PARSED_IN_PRE.matcher(inside).replaceAll("$1"))));
            case "syntaxhighlight" -> verbatim(HtmlWords.html("<code>" + HtmlText.escape(inside.strip()) + "</code>"));
            default -> unknown(node);
        };
    }

    private String verbatim(HtmlWords words) {
        return pieces.element(Tag.start(isLine ? "code" : "pre"), pieces.add(words));
    }

    @Override
    public String visit(Heading node) {
        return nodes(node.children());
    }

    @Override
    public String visit(Parameter node) {
        return unknown(node);
    }

    @Override
    public String visit(Call node) {
        if (wikitext.isBar(node)) {
            return "|";
        }
        String title = nodes(node.title());
        if (NO_TITLE.matcher(title.strip()).find()) {
            return uncalled(title, node);
        }
        CallName name = name(title, !node.arguments().isEmpty());
        String first = node.arguments().stream()
                .filter(this::isFirst)
                .reduce((one, later) -> later)
                .map(argument -> nodes(argument.value()))
                .orElse("");
        if (is(name, templates.notApplicable())) {
            return pieces.add(HtmlWords.html("<abbr title=\"not applicable: left out on purpose\">N/A</abbr>"));
        }
        if (is(name, templates.comment()) || (templates.hasComments() && is(name, CommonTemplates.COMMENTS))) {
            return "* <i>" + first + "</i>";
        }
        if (is(name, templates.vote())) {
            return "* '''Vote for''' – " + (first.isEmpty() ? "unsigned" : first) + ":";
        }
        return is(name, templates.voteNo())
                ? "* '''Vote against''' – " + (first.isEmpty() ? "unsigned" : first) + ":"
                : unknown(node);
    }

    /** What is between braces as wikitext, where its title can be no template's. */
    private String uncalled(String title, Call node) {
        StringBuilder uncalled = new StringBuilder("{{").append(title);
        node.arguments()
                .forEach(argument -> uncalled.append('|')
                        .append(Pieces.withoutSigns(
                                wikitext.source().substring(argument.start(), argument.valueStart())))
                        .append(nodes(argument.value())));
        return uncalled.append("}}").toString();
    }

    private static CallName name(String title, boolean hasArguments) {
        return CallName.of(title, hasArguments);
    }

    private static boolean is(CallName name, String template) {
        return name.equals(name(template, true));
    }

    /** Whether it is the argument that has no name, or the name of a first such. */
    private boolean isFirst(Argument argument) {
        return !argument.named()
                || wikitext.source()
                        .substring(argument.start(), argument.valueStart() - 1)
                        .strip()
                        .equals("1");
    }

    @Override
    public String visit(Brackets node) {
        String inside = nodes(node.children());
        boolean isLink = inside.startsWith("[[") && inside.endsWith("]]") && !inside.startsWith("[[[");
        boolean isOfThree = bracketsBefore() % 2 == 1;
        boolean isAroundLink = node.children().stream().anyMatch(Brackets.class::isInstance);
        if (!isLink || isOfThree || isAroundLink) {
            return inside;
        }
        String content = inside.substring(2, inside.length() - 2);
        int bar = content.indexOf('|');
        String target = bar < 0 ? content : content.substring(0, bar);
        String words = bar < 0 ? content.strip().replaceFirst("\\A:", "") : content.substring(bar + 1);
        boolean isTitle =
                !target.isBlank() && !NO_TITLE.matcher(target).find() && !UrlProtocols.isLink(target.stripLeading());
        if (!isTitle || words.isBlank()) {
            return inside;
        }
        String title = CallName.normalized(target);
        int colon = Math.max(0, title.indexOf(':'));
        boolean isFile = FILES.contains(title.substring(0, colon).strip().toLowerCase(Locale.ROOT));
        if (isFile || LinkTarget.of(wikitext, node) != LinkTarget.PAGE) {
            return unknown(node);
        }
        String marked = tags(words);
        LinkPiece piece = LinkPiece.to(
                ShownText.decode(target), bar < 0 ? marked : WikitextLine.quotesInLine(marked, pieces), places);
        link = Optional.of(piece);
        return pieces.add(piece);
    }

    /** How many brackets are right before here: MediaWiki takes two at a time from the left, so that of three no link begins. */
    private int bracketsBefore() {
        int before = 0;
        while (before < text.length() && text.charAt(text.length() - 1 - before) == '[') {
            before++;
        }
        return before;
    }

    private String unknown(WikitextNode node) {
        return pieces.add(HtmlWords.unknown(wikitext.text(node)));
    }
}
