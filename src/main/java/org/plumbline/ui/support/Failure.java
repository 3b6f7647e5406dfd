package org.plumbline.ui.support;

/**
 * Something that did not work, in words for the person it happened to. Holds no answer, name or
 * comment.
 *
 * @param happened what happened, a short sentence
 * @param unchanged what is as it was before
 * @param remedy what one can do now
 * @param cause what the program knows about it; logged without its message
 */
public record Failure(String happened, String unchanged, String remedy, Throwable cause) {}
