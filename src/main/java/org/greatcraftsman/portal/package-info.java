/**
 * The public's pages and API: nominate, vote, check a receipt, read the notice, object, see the
 * honour roll.
 */
package org.greatcraftsman.portal;
