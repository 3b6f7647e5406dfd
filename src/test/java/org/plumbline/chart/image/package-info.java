@NullMarked
package org.plumbline.chart.image;

import org.jspecify.annotations.NullMarked;
