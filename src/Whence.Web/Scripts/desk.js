// What scripts add to pages that work without them. Words come from the page (data attributes), so that they are in the reader's language.
import { filterLists } from './lists.js';
import { copyLinks } from './links.js';
import { openTarget } from './target.js';

filterLists(document);
copyLinks(document);
openTarget();
