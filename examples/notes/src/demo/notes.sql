INSERT INTO notes (changed, title, body) VALUES
(strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-40 days'), 'Garden plans',
'Mulch before the frost. Move the currants into the sun.'),
(strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-5 days'), 'Lentil soup',
'Onion, cumin, red lentils, the juice of a lemon.
Simmer for twenty minutes.'),
(strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-3 days'), 'Return the drill',
'It belongs to Ana.'),
(strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-1 days'), 'Night train to Lisbon',
'Two seats by the window, if there are any left.'),
(strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-12 minutes'), 'Books to read',
'The Summer Book
A Pattern Language
Invisible Cities');
