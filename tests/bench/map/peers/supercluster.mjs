// SPDX-License-Identifier: GPL-3.0-or-later
// supercluster over the points of a file, as bench_map wrote them: pairs of 64-bit floats, longitude
// and latitude. Arguments: the file, and the folder that supercluster is installed in. Prints JSON: the time to load them, and the mean of a view of
// 1920 × 1080 over the zooms 8 to 18, as tests/bench/map/indexes.cpp looks at them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { resolve } from 'node:path';

const require = createRequire(resolve(process.argv[3]) + '/');
const Supercluster = (await import(require.resolve('supercluster'))).default;
const file = readFileSync(process.argv[2]);
const numbers = new Float64Array(file.buffer, file.byteOffset, file.byteLength / 8);
const points = [];
for (let i = 0; i < numbers.length; i += 2)
    points.push({ type: 'Feature', properties: {},
                  geometry: { type: 'Point', coordinates: [numbers[i], numbers[i + 1]] } });

// The radius in pixels of tiles of 256, as ours.
const options = { radius: 64, extent: 256, minZoom: 3, maxZoom: 17 };
const loads = [];
let index;
for (let i = 0; i < 3; ++i) {
    const begun = performance.now();
    index = new Supercluster(options).load(points);
    loads.push(performance.now() - begun);
}
const lon = x => x * 360 - 180;
const lat = y => Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180 / Math.PI;
const [kX, kY] = [0.795, 0.41];
let seen = 0, views = 0;
const begun = performance.now();
for (let zoom = 8; zoom <= 18; ++zoom)
    for (let i = 0; i < 200; ++i, ++views) {
        const pixel = 1 / (256 * 2 ** zoom);
        const [w, h] = [1920 * pixel, 1080 * pixel];
        const x = kX - w / 2 + i * pixel;
        const y = kY - h / 2;
        seen += index.getClusters([lon(x), lat(y + h), lon(x + w), lat(y)], zoom).length;
    }
const total = performance.now() - begun;
loads.sort((a, b) => a - b);
console.log(JSON.stringify({ load_ms: loads[1], view_us: total * 1000 / views,
                             mean_clusters: seen / views, node: process.version }));
