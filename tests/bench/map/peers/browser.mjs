// SPDX-License-Identifier: GPL-3.0-or-later
// MapLibre GL in Chromium over the same objects and the same ways as Zhitu.
//
//     browser.mjs FOLDER GEOJSON-FOLDER PATHS.json > JSON
//
// FOLDER is where the packages are installed. GEOJSON-FOLDER holds grid, division, river, camera and
// case as GeoJSON. PATHS.json: a list of ways, each a list of [longitude, latitude, zoom of tiles of
// 256]. Its way is the easier one: grids in one of five colours with outlines, borders, rivers, cameras
// and cases as clusters without figures; no names, no fields of view, no time. Each frame is timed to the
// end of the drawing, as ours; so is a frame in which tiles are still being made.
import { createServer } from 'node:http';
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [folder, data, pathsFile] = process.argv.slice(2).map(name => resolve(name));
const require = createRequire(folder + '/');
const puppeteer = (await import(require.resolve('puppeteer-core'))).default;
const library = join(folder, 'node_modules/maplibre-gl/dist');
const paths = JSON.parse(readFileSync(pathsFile));

const page = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="maplibre-gl.css">
<style>body { margin: 0 } #map { width: 1920px; height: 1080px }</style>
<div id="map"></div><script src="maplibre-gl.js"></script>`;
const files = {
    '/maplibre-gl.js': join(library, 'maplibre-gl.js'),
    '/maplibre-gl.css': join(library, 'maplibre-gl.css'),
};
for (const name of ['grid', 'division', 'river', 'camera', 'case'])
    files[`/${name}.geojson`] = join(data, `${name}.geojson`);
const server = createServer((request, response) => {
    if (request.url === '/') {
        response.setHeader('Content-Type', 'text/html');
        response.end(page);
    } else if (files[request.url]) {
        createReadStream(files[request.url]).pipe(response);
    } else {
        response.statusCode = 404;
        response.end();
    }
});
await new Promise(done => server.listen(0, '127.0.0.1', done));

const browser = await puppeteer.launch({
    executablePath: '/usr/bin/chromium', headless: false, protocolTimeout: 1_200_000,
    // The system's own OpenGL, as the others have it; Chromium's is slower.
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=gl', '--ignore-gpu-blocklist',
           '--window-size=1920,1200', '--disable-frame-rate-limit', '--disable-gpu-vsync',
           '--js-flags=--max-old-space-size=8192'],
});
try {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1920, height: 1080 });
    tab.on('pageerror', error => console.error(String(error)));
    await tab.goto(`http://127.0.0.1:${server.address().port}/`);
    const figures = await tab.evaluate(async ways => {
        const begun = performance.now();
        const source = (name, more) => ({ type: 'geojson', data: `${name}.geojson`, ...more });
        const clustered = { cluster: true, clusterRadius: 64, clusterMaxZoom: 17 };
        const discs = (name, colour) => [
            { id: `${name}-clusters`, type: 'circle', source: name, filter: ['has', 'point_count'],
              paint: { 'circle-color': colour,
                       'circle-radius': ['step', ['get', 'point_count'], 12, 100, 16, 1000, 20],
                       'circle-stroke-color': '#fff', 'circle-stroke-width': 1.5 } },
            { id: `${name}-points`, type: 'circle', source: name, filter: ['!', ['has', 'point_count']],
              paint: { 'circle-color': colour, 'circle-radius': 5, 'circle-stroke-color': '#fff',
                       'circle-stroke-width': 1 } }];
        const map = new maplibregl.Map({
            container: 'map', attributionControl: false, fadeDuration: 0, maxTileCacheSize: 500,
            center: ways[0][0].slice(0, 2), zoom: ways[0][0][2] - 1, // its tiles are of 512
            style: {
                version: 8,
                sources: { grid: source('grid'), division: source('division'), river: source('river'),
                           camera: source('camera', clustered), case: source('case', clustered) },
                layers: [
                    { id: 'ground', type: 'background', paint: { 'background-color': '#f3f4f1' } },
                    { id: 'grids', type: 'fill', source: 'grid',
                      paint: { 'fill-color': ['match', ['%', ['to-number', ['get', 'number']], 5],
                                              0, '#eef3f7', 1, '#d3e0ec', 2, '#a9c3da', 3, '#7ba2c4',
                                              '#4d7fab'] } },
                    { id: 'grid-lines', type: 'line', source: 'grid',
                      paint: { 'line-color': '#c3cad0', 'line-width': 0.6 } },
                    { id: 'borders', type: 'line', source: 'division',
                      paint: { 'line-color': '#77838d', 'line-width': 1.4 } },
                    { id: 'rivers', type: 'line', source: 'river',
                      paint: { 'line-color': '#8fb8d8', 'line-width': 1.5 } },
                    ...discs('camera', '#5b6b7a'), ...discs('case', '#d55e00')],
            },
        });
        const quiet = () => new Promise(done => {
            const look = () => map.loaded() && map.areTilesLoaded() ? done() : setTimeout(look, 50);
            look();
        });
        await new Promise(done => map.once('load', done));
        await quiet();
        const firstMs = performance.now() - begun;
        const gl = map.painter.context.gl;
        const pixel = new Uint8Array(4);
        const times = [];
        const drawn = [];
        for (const way of ways) {
            map.jumpTo({ center: way[0].slice(0, 2), zoom: way[0][2] - 1 });
            map.redraw();
            await quiet();
            for (const [lon, lat, zoom] of way) {
                const start = performance.now();
                map.jumpTo({ center: [lon, lat], zoom: zoom - 1 });
                map.redraw();
                gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel); // waits for the end
                times.push(performance.now() - start);
                await new Promise(done => setTimeout(done)); // its own messages are dealt with
            }
            await quiet();
            drawn.push(map.queryRenderedFeatures().length);
        }
        times.sort((a, b) => a - b);
        const at = share => times[Math.min(times.length - 1, Math.floor(share * times.length))];
        return { p50_ms: at(0.5), p99_ms: at(0.99), first_ms: firstMs, objects_drawn: drawn,
                 renderer: gl.getParameter(gl.RENDERER), version: maplibregl.getVersion() };
    }, paths);
    if (process.env.ZHITU_PEER_PICTURE)
        await tab.screenshot({ path: process.env.ZHITU_PEER_PICTURE });
    figures.chromium = await browser.version();
    console.log(JSON.stringify(figures));
} finally {
    await browser.close();
    server.close();
}
