/** The decision of the chairman's office on the list: the diagram {@code chairman-approval}. */
package org.greatcraftsman.process.chairmanapproval;
