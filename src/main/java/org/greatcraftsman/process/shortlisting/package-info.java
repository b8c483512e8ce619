/** From the end of the nomination to the vote list: the diagram {@code shortlisting}. */
package org.greatcraftsman.process.shortlisting;
