// Outlines of countries as SVG paths of whole numbers, in two degrees of detail, projected once and for all (Equal Earth).
import { geoArea, geoEqualEarth, geoPath, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';

const WIDTH = 4000, SOUTH = -57; // without Antarctica
const FAR = 4e-5, NEAR = 2e-6; // least area of a triangle of three points, in steradians
const SPECK_FAR = 1.5e-4, SPECK_NEAR = 4e-6; // islands smaller than this are left out, unless they are the country's largest

export function outlines(topology, codes) {
  const projection = geoEqualEarth().rotate([-11, 0]).precision(0); // so that Chukotka is not cut off
  projection.fitWidth(WIDTH, { type: 'Sphere' });
  const height = Math.ceil(projection([0, SOUTH])[1]);
  const weighed = presimplify(topology, sphericalTriangleArea);
  const levels = { far: countries(simplify(weighed, FAR), codes), near: countries(simplify(weighed, NEAR), codes) };
  const path = geoPath(projection);
  const list = [];
  for (const [code, polygons] of levels.near) {
    const main = largest(polygons);
    const [[x0, y0], [x1, y1]] = path.bounds(main);
    const at = projection(geoCentroid(main)).map(Math.round);
    const far = draw(levels.far.get(code) ?? polygons, SPECK_FAR, projection) || draw([main], 0, projection);
    list.push({ code: code.startsWith('-') ? '' : code, box: [Math.floor(x0), Math.floor(y0), Math.ceil(x1), Math.ceil(y1)], at, far, near: draw(polygons, SPECK_NEAR, projection) || far });
  }
  list.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return { width: WIDTH, height, countries: list };
}

// Polygons by code; land without a code of its own gets one that begins with "-".
function countries(topology, codes) {
  const found = new Map();
  for (const geometry of topology.objects.countries.geometries) {
    const code = codes.get(geometry.id) ?? (geometry.properties.name === 'Kosovo' ? 'XK' : `-${geometry.properties.name}`);
    if (code === 'AQ') continue;
    const shape = feature(topology, geometry).geometry;
    if (!shape) continue;
    const polygons = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).filter(p => p[0].length > 3).map(coordinates => ({ type: 'Polygon', coordinates }));
    for (const polygon of polygons) {
      // Natural Earth draws who controls land; the General Assembly of the United Nations holds Crimea to be Ukraine's (resolution 68/262)
      const owner = code === 'RU' && isCrimea(geoCentroid(polygon)) ? 'UA' : code;
      found.set(owner, [...(found.get(owner) ?? []), polygon]);
    }
  }
  return found;
}

const isCrimea = ([longitude, latitude]) => longitude > 32 && longitude < 36.7 && latitude > 44 && latitude < 46.3;

const largest = polygons => polygons.reduce((a, b) => (geoArea(a) >= geoArea(b) ? a : b));

// Relative moves: "M12 34l5 -6-7 8z", a repeated point left out.
function draw(polygons, speck, projection) {
  const main = largest(polygons);
  const rings = [];
  // cut where the map ends, by d3
  const path = geoPath(projection, { moveTo: (x, y) => rings.push([[x, y]]), lineTo: (x, y) => rings.at(-1).push([x, y]), closePath() {}, arc() {} });
  for (const polygon of polygons) if (polygon === main || geoArea(polygon) >= speck) path(polygon);
  return rings.map(ring => line(ring.map(p => p.map(Math.round)))).join('');
}

function line(points) {
  let [x, y] = points[0], steps = '';
  for (const [a, b] of points.slice(1)) {
    if (a === x && b === y) continue;
    const [dx, dy] = [a - x, b - y];
    steps += `${dx < 0 || steps === '' ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = [a, b];
  }
  return steps === '' ? '' : `M${points[0][0]} ${points[0][1]}l${steps}z`;
}
