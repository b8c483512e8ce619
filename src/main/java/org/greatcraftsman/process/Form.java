package org.greatcraftsman.process;

/**
 * A form that a person submits in Tasklist.
 *
 * @param <F> the fields of the form: a record whose component names are the keys of the form, with
 *     Bean Validation constraints whose messages are whole Chinese sentences. A submission with a
 *     field that the record does not have is refused.
 */
public sealed interface Form<F extends Record> permits TaskForm, StartForm {}
