package io.github.gsocideas.maven;

import io.github.gsocideas.encoding.DateFormat;
import io.github.gsocideas.markdown.LinkBase;
import io.github.gsocideas.schema.CallEntry;
import io.github.gsocideas.wikitext.parser.Wikitext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** What parameters of several goals say of the wiki, each read from what stands in the POM or on the command line. */
final class WikiParameters {

    private WikiParameters() {}

    /** The wiki's extension tags, in lower case: those of every MediaWiki, and those that the parameter names. */
    static Set<String> extensionTags(String[] parameter) throws MojoExecutionException {
        Set<String> names = new TreeSet<>(Wikitext.EXTENSION_TAGS);
        for (String name : parameter) {
            String lowerCase = name.toLowerCase(Locale.ROOT);
            if (!lowerCase.matches("[a-z][a-z0-9_:-]*")) {
                throw new MojoExecutionException(
                        "<extensionTags>: '" + name + "' is not the name of a tag, such as syntaxhighlight");
            }
            names.add(lowerCase);
        }
        return names;
    }

    /** What the parameter {@code templates} names. */
    static Set<String> templates(String[] parameter) throws MojoExecutionException {
        for (String entry : parameter) {
            Optional<String> fault = CallEntry.fault(entry == null ? "" : entry);
            if (fault.isPresent()) {
                throw new MojoExecutionException("<templates>: '" + (entry == null ? "" : entry) + "' " + fault.get());
            }
        }
        return Stream.of(parameter).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    /** The format that the parameter {@code dateFormat} means. */
    static DateFormat dateFormat(String pattern) throws MojoExecutionException {
        try {
            return new DateFormat(pattern);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(
                    "<dateFormat>" + pattern + "</dateFormat> is not a pattern of a date: " + e.getMessage(), e);
        }
    }

    /**
     * Where the idea files are on the web.
     *
     * @param directory the ideas directory's name in findings
     */
    static LinkBase linkBase(String address, String directory) throws MojoExecutionException {
        try {
            return new LinkBase(Optional.of(new URI(address)), directory);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new MojoExecutionException(
                    "<linkBase>" + address + "</linkBase> is no web address, such as https://example.org/ideas/", e);
        }
    }
}
