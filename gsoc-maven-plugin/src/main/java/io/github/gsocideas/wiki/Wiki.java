package io.github.gsocideas.wiki;

import io.github.gsocideas.wikitext.PageTitle;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * A MediaWiki, found by the address of one of its pages. The page's HTML says where the API is, and which page it is where
 * the address doesn't: how a wiki writes a title into an address is its own business.
 */
public final class Wiki {

    /** How much of the HTML is read, in bytes: the head is at its beginning. */
    private static final int HEAD = 1 << 20;

    private final WikiAddress address;
    private final ActionApi api;
    private final Optional<String> pageName;

    private Wiki(WikiAddress address, ActionApi api, Optional<String> pageName) {
        this.address = address;
        this.api = api;
        this.pageName = pageName;
    }

    /**
     * Finds the wiki of an address: that of any of its pages, or of its API, which is asked nothing for it.
     *
     * @throws WikiFailure when it isn't reachable, isn't a MediaWiki, or lets nobody in
     */
    public static Wiki find(WikiAddress address, Caller caller) throws WikiFailure {
        Connection connection = new Connection(address, caller, Session.none());
        if (address.isApi()) {
            return new Wiki(address, new ActionApi(address, connection, address.view()), Optional.empty());
        }
        Connection.Answer shown = connection.get(address.view(), HEAD, caller.patience());
        PageHtml html = new PageHtml(shown.text());
        URI uri = api(address, shown, html.editUri().orElseThrow(() -> noWiki(address, shown, caller)));
        return new Wiki(address, new ActionApi(address, connection, uri), html.pageName());
    }

    private static WikiFailure noWiki(WikiAddress address, Connection.Answer shown, Caller caller) {
        String hint = ": give the address of a page of a MediaWiki, or " + caller.byHand();
        return switch (shown.status()) {
            case 403 ->
                new WikiFailure(address.given() + ": " + address.view().getAuthority()
                        + " refuses to show the page to a program (HTTP 403): " + caller.byHand());
            case 404, 410 ->
                new WikiFailure(address.given() + ": there is nothing at this address (HTTP " + shown.status()
                        + "), and no wiki" + hint);
            default ->
                new WikiFailure(address.given()
                        + " is not a MediaWiki's page, whose HTML would say where the wiki's API is, by rel=\"EditURI\""
                        + hint);
        };
    }

    /** Where the API is. A wiki that says {@code http://} of itself behind an encrypted connection is asked by that, too. */
    private static URI api(WikiAddress address, Connection.Answer shown, String editUri) throws WikiFailure {
        try {
            String href = editUri.replaceFirst("\\?.*", "");
            URI api = shown.uri().resolve(href.startsWith("//") ? shown.uri().getScheme() + ":" + href : href);
            URI secure = api.getPort() < 0
                            && "http".equals(api.getScheme())
                            && "https".equals(shown.uri().getScheme())
                    ? URI.create("https" + api.toString().substring("http".length()))
                    : api;
            if (secure.getHost() == null || !address.isAt(secure)) {
                throw new WikiFailure(address.given() + ": the wiki's API is elsewhere, at " + secure
                        + ": give the page's address on that host");
            }
            return secure;
        } catch (IllegalArgumentException e) {
            throw new WikiFailure(
                    address.given() + ": the page names '" + editUri + "' as the wiki's API, which is no address", e);
        }
    }

    /**
     * The page of the address, or the one that it leads to.
     *
     * @throws WikiFailure when it is missing, isn't wikitext, or can't be read
     */
    public WikiPage page() throws WikiFailure {
        PageAnswer answer = address.revision().isPresent()
                ? PageAnswer.ofRevision(api, address.revision().get())
                : PageAnswer.ofTitle(api, title());
        return answer.page();
    }

    /**
     * The page of a title, or the one that it leads to; empty where there is none.
     *
     * @throws WikiFailure when it isn't wikitext, or can't be read
     */
    public Optional<WikiPage> page(PageTitle title) throws WikiFailure {
        return PageAnswer.ofTitle(api, title.text()).ifThere();
    }

    /**
     * The page of a title, be it one that leads to another; empty where there is none.
     *
     * @throws WikiFailure when it isn't wikitext, or can't be read
     */
    public Optional<WikiPage> pageItself(PageTitle title) throws WikiFailure {
        return PageAnswer.ofTitleItself(api, title.text()).ifThere();
    }

    /**
     * A title as the wiki itself writes it, such as {@code Help:Ideas} for {@code help:ideas}, or that of the page that it leads
     * to; be the page there or not.
     */
    public String spelling(PageTitle title) throws WikiFailure {
        return PageAnswer.titleOf(api, title.text());
    }

    private String title() throws WikiFailure {
        return address.title()
                .or(() -> pageName)
                .orElseThrow(
                        () -> new WikiFailure(
                                address.given()
                                        + " doesn't say which page it is: give the address that ends with index.php?title= and the title"));
    }

    ActionApi api() {
        return api;
    }

    /**
     * Logs in. What the wiki keeps of that is the account's alone: this wiki is asked without a login as before.
     *
     * @throws WikiFailure when the wiki doesn't let the account in
     */
    public WikiAccount login(Credentials credentials) throws WikiFailure {
        ActionApi own = api.with(Session.of(credentials));
        return new WikiAccount(new Wiki(address, own, pageName), own, new Login(own, credentials));
    }

    /**
     * The newest revision up to that of a page as it was read whose summary fits, with its text; empty where there is none. One
     * whose summary or text the wiki hides doesn't fit.
     *
     * @param user whose revisions are looked at; empty for everybody's
     */
    public Optional<WikiRevision> newestRevision(WikiPage page, Optional<String> user, Predicate<String> summary)
            throws WikiFailure {
        return new PageHistory(api).newest(page, user, summary);
    }

    /**
     * A revision of any page.
     *
     * @throws WikiFailure when there is none of that number, or its text is hidden
     */
    public WikiRevision revision(long number) throws WikiFailure {
        return new PageHistory(api)
                .revision(number)
                .orElseThrow(() -> new WikiFailure(address.given() + ": the wiki doesn't show revision " + number
                        + ": ask an administrator there whether it is deleted or hidden"));
    }

    /**
     * The newest revisions of a page, from it as it was read back to another one, without that: at most a hundred.
     *
     * @param since the other one's number
     */
    public List<WikiRevision> revisions(WikiPage page, long since) throws WikiFailure {
        return new PageHistory(api).since(page, since);
    }

    /**
     * The titles of a page's subpages that call a template.
     *
     * @param template its name without a namespace
     */
    public List<String> subpages(PageTitle title, String template) throws WikiFailure {
        return new Subpages(api, title.text()).calling(template);
    }

    /**
     * The number of the newest revision of somebody's, from a page as it was read back to another one, of which the wiki hides the
     * summary or the text; empty where there is none.
     *
     * @param user who saved it
     * @param since the other one's number
     */
    public Optional<Long> hiddenRevision(WikiPage page, String user, long since) throws WikiFailure {
        return new PageHistory(api).hidden(page, user, since);
    }

    /** What the wiki's log says of a page that isn't there any more; empty where there was none. */
    public Optional<Disappearance> disappearance(PageTitle title) throws WikiFailure {
        return new PageHistory(api).disappearance(title.text());
    }

    /**
     * Other names by which the wiki's pages call a template: those of redirects to it, and of what it leads to itself. A
     * template that isn't there has none.
     *
     * @param template its name without a namespace
     */
    public Set<String> otherNames(String template) throws WikiFailure {
        return new Templates(api).otherNames(template);
    }

    /**
     * The JSON by which the wiki's extension TemplateData describes a template, or what that makes of the template's text; empty
     * where the wiki hasn't the extension, or not the template.
     *
     * @param template its name without a namespace
     */
    public Optional<JsonNode> templateData(String template) throws WikiFailure {
        return new Templates(api).data(template);
    }
}
