/** The nomination form, its validation and its stored revisions. */
@NamedInterface("form")
package org.greatcraftsman.nomination.form;

import org.springframework.modulith.NamedInterface;
