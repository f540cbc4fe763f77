/** For pages that show the simulator in a frame, from wherever: the frame follows its content's height. */
import { followHeights } from '../iframe/follow-heights.js';

followHeights();
