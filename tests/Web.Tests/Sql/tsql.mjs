// Reads T-SQL statements, a JSON list, from stdin and writes what the parser of @dbml/core says of each: a sentence, or null when it has read it.
import { importer } from '@dbml/core';
import { text } from 'node:stream/consumers';

// What no token fits it says here only.
const unread = [];
console.error = sentence => unread.push(sentence);

const known = new Map();

function errorOf(sql) {
    if (!known.has(sql)) {
        known.set(sql, parse(sql));
    }

    return known.get(sql);
}

function parse(sql) {
    unread.length = 0;
    try {
        importer.import(sql, 'mssql');
    } catch (failure) {
        unread.push(...(failure.diags ?? [failure]).map(said => said.text ?? said.error ?? said.message ?? String(said)));
    }

    return unread.length === 0 ? null : `${unread[0].slice(0, 200)} … in: ${sql.slice(0, 300)}`;
}

// Its time grows steeply with the depth of a query. A select in brackets stands where any other may, so each is read by itself, once, and by
// what stands around it as SELECT 1; names and values are alike to a grammar, and so are the like members of a list.
function piecesOf(sql) {
    const tokens = sql.match(/N?'(?:[^']|'')*'|\[(?:[^\]]|\]\])*\]|@\w+|--[^\n]*|[()]|\s+|[^\s()'[@]+|./g)
        .filter(token => !token.startsWith('--'))
        .map(token => /^N?'.*'$/s.test(token) ? token.replace(/'.*'/s, "'s'") : /^\[.*\]$/s.test(token) ? '[i]' : /^@\w/.test(token) ? '@p' : /^\s/.test(token) ? ' ' : token);
    const open = [[]];
    const pieces = [];
    for (const token of tokens) {
        if (token === '(') {
            open.push([]);
        } else if (token === ')' && open.length > 1) {
            const inner = open.pop().join('').trim();
            const isSelect = inner.startsWith('SELECT ');
            pieces.push(...(isSelect ? [inner] : []));
            open.at(-1).push('(', isSelect ? 'SELECT 1' : inner, ')');
        } else {
            open.at(-1).push(token);
        }
    }

    return open.length === 1 ? [...pieces, ...open[0].join('').split(';')].map(shortened).filter(piece => piece !== '') : [sql];
}

function shortened(piece) {
    return piece.trim().replace(/(\[i\]\.\[i\](?: AS \[i\])?, )\1+/g, '$1').replace(/(@p, )+/g, '@p, ').replace(/(, @p [a-z0-9]+(?:\(\w+\))?)\1+/g, '$1');
}

const statements = JSON.parse(await text(process.stdin));
const inPieces = process.argv.includes('--in-pieces');
console.log(JSON.stringify(statements.map(sql => (inPieces ? piecesOf(sql) : [sql]).map(errorOf).find(error => error !== null) ?? null)));
