package io.github.gsocideas.mediawiki;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which of MediaWiki's extensions the wiki has that a test asks for. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Extensions {

    /** Their names, such as {@code ParserFunctions}. */
    String[] value();
}
