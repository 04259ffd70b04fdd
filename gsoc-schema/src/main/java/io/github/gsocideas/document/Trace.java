package io.github.gsocideas.document;

import io.github.gsocideas.finding.Region;
import java.util.Optional;

/**
 * What in a file was probably meant for a key that the file hasn't got: {@code ### Skills} where {@code ## Skills} is missing.
 *
 * @param region where it stands
 * @param hint how to make it what is missing; empty where a finding there says so already
 */
public record Trace(Region region, Optional<String> hint) {}
