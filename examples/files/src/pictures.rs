//! Sample pictures, drawn by the program.

use std::error::Error;

use image::{Rgb, RgbImage};

use crate::folder::Folder;

/// Draws the pictures in a height in pixels.
pub(crate) fn draw(folder: &Folder, height: u32) -> Result<(), Box<dyn Error>> {
    for (name, paint) in [
        ("dunes.png", dunes as fn(f64, f64) -> [f64; 3]),
        ("julia.png", julia),
        ("moon.jpg", moon),
        ("rings.png", rings),
        ("waves.jpg", waves),
    ] {
        let width = height * 3 / 2;
        let picture = RgbImage::from_fn(width, height, |x, y| {
            let ratio = |position: u32, size: u32| f64::from(position) / f64::from(size);
            Rgb(paint(ratio(x, width), ratio(y, height))
                .map(|part| (part.clamp(0.0, 1.0) * 255.0) as u8))
        });
        picture.save(folder.path(name)?)?;
    }
    Ok(())
}

/// Mixes two colours by a ratio.
fn mix(from: [f64; 3], to: [f64; 3], ratio: f64) -> [f64; 3] {
    let ratio = ratio.clamp(0.0, 1.0);
    std::array::from_fn(|part| from[part] + (to[part] - from[part]) * ratio)
}

fn dunes(x: f64, y: f64) -> [f64; 3] {
    let mut colour = mix([0.99, 0.84, 0.66], [0.56, 0.62, 0.80], 1.0 - y * 1.6);
    for (dune, shade) in [(0.45, 0.95), (0.6, 0.78), (0.78, 0.58)] {
        let ridge = dune + 0.07 * (x * 7.0 + dune * 20.0).sin() + 0.03 * (x * 17.0 + dune).sin();
        if y > ridge {
            colour = mix(
                [0.87 * shade, 0.6 * shade, 0.38 * shade],
                [0.3, 0.18, 0.16],
                (y - ridge) * 1.4,
            );
        }
    }
    colour
}

fn julia(x: f64, y: f64) -> [f64; 3] {
    let (mut re, mut im) = ((x - 0.5) * 3.0, (y - 0.5) * 2.0);
    let mut steps = 0.0;
    while re * re + im * im < 16.0 && steps < 120.0 {
        (re, im) = (re * re - im * im - 0.78, 2.0 * re * im + 0.136);
        steps += 1.0;
    }
    let smooth = steps + 1.0 - (re * re + im * im).max(1.1).ln().ln().max(-2.0);
    mix([0.05, 0.07, 0.18], [0.98, 0.82, 0.55], (smooth / 60.0).powf(0.6))
}

fn moon(x: f64, y: f64) -> [f64; 3] {
    let hill = 0.78 + 0.06 * (x * 5.0).sin() + 0.02 * (x * 19.0).sin();
    if y > hill {
        return [0.03, 0.035, 0.06];
    }
    let distance = |cx: f64, cy: f64| ((x - cx) * 1.5).hypot(y - cy);
    let far = distance(0.68, 0.34);
    let night = mix([0.05, 0.06, 0.14], [0.20, 0.22, 0.40], y);
    let sky = mix(night, [0.55, 0.56, 0.66], 0.35 - far);
    let mut ground = mix([0.97, 0.95, 0.88], [0.80, 0.78, 0.74], (x - 0.6) * 6.0);
    for (cx, cy, size) in
        [(0.64, 0.27, 0.05), (0.72, 0.30, 0.035), (0.69, 0.42, 0.06), (0.61, 0.38, 0.03)]
    {
        ground = mix(ground, [0.74, 0.72, 0.69], (1.0 - distance(cx, cy) / size) * 4.0);
    }
    // The edge is a pixel or two wide.
    mix(ground, sky, (far - 0.19) * 400.0)
}

fn rings(x: f64, y: f64) -> [f64; 3] {
    let ring = |cx: f64, cy: f64| (((x - cx) * 1.5).hypot(y - cy) * 60.0).sin();
    let height = ring(0.3, 0.4) + ring(0.72, 0.62);
    mix([0.05, 0.30, 0.35], [0.75, 0.93, 0.86], 0.5 + height * 0.25)
}

fn waves(x: f64, y: f64) -> [f64; 3] {
    let wave = (y * 24.0 + (x * 6.0).sin() * 2.2 + (x * 13.0).cos()).sin();
    mix([0.93, 0.36, 0.30], [0.99, 0.83, 0.64], 0.5 + wave * 0.45 - (y - 0.5) * 0.5)
}
