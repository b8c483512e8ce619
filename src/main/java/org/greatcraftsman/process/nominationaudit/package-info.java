/** The audit of one nomination through the union levels: the diagram {@code nomination-audit}. */
package org.greatcraftsman.process.nominationaudit;
