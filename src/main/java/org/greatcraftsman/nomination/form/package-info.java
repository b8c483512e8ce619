/** The nomination form (推荐人选申报表), its validation and its stored revisions. */
@NamedInterface("form")
package org.greatcraftsman.nomination.form;

import org.springframework.modulith.NamedInterface;
