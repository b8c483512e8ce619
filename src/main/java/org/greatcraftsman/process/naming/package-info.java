/** The naming: the roll of honour, bonuses, certificates, the media series and the ceremony. */
package org.greatcraftsman.process.naming;
