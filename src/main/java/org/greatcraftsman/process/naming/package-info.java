/**
 * From the published list to the ceremony: roll of honour, bonuses, certificates and media; the
 * diagram {@code naming}.
 */
package org.greatcraftsman.process.naming;
