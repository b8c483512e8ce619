/** The form guard: the command interceptors that check what a person does with a task. */
package org.greatcraftsman.process.form;
