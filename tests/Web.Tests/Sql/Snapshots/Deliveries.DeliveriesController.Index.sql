-- Deliveries.DeliveriesController.Index

-- 1 of 2
-- PostgreSQL
-- @cursor_At timestamp with time zone, @cursor_Id uuid, @p integer
SELECT d."Id", d."Kind", p."Name", d."MadeAt", d."State", d."Attempts", d."LastError"
FROM "Dispatches" AS d
INNER JOIN "People" AS p ON d."PersonId" = p."Id"
WHERE (d."State" = 'given-up' OR (d."State" = 'waiting' AND d."LastError" IS NOT NULL)) AND d."MadeAt" <= @cursor_At AND (d."MadeAt" < @cursor_At OR d."Id" > @cursor_Id)
ORDER BY d."MadeAt" DESC, d."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int, @cursor_At datetime2(3), @cursor_Id varbinary(16);
SELECT TOP(@p) [d].[Id], [d].[Kind], [p].[Name], [d].[MadeAt], [d].[State], [d].[Attempts], [d].[LastError]
FROM [Dispatches] AS [d]
INNER JOIN [People] AS [p] ON [d].[PersonId] = [p].[Id]
WHERE ([d].[State] = 'given-up' OR ([d].[State] = 'waiting' AND [d].[LastError] IS NOT NULL)) AND [d].[MadeAt] <= @cursor_At AND ([d].[MadeAt] < @cursor_At OR [d].[Id] > @cursor_Id)
ORDER BY [d].[MadeAt] DESC, [d].[Id];

-- 2 of 2
-- PostgreSQL
-- @p integer
SELECT d."Id", d."Kind", p."Name", d."MadeAt", d."State", d."Attempts", d."LastError"
FROM "Dispatches" AS d
INNER JOIN "People" AS p ON d."PersonId" = p."Id"
WHERE d."State" = 'given-up' OR (d."State" = 'waiting' AND d."LastError" IS NOT NULL)
ORDER BY d."MadeAt" DESC, d."Id"
LIMIT @p;
-- SQL Server
DECLARE @p int;
SELECT TOP(@p) [d].[Id], [d].[Kind], [p].[Name], [d].[MadeAt], [d].[State], [d].[Attempts], [d].[LastError]
FROM [Dispatches] AS [d]
INNER JOIN [People] AS [p] ON [d].[PersonId] = [p].[Id]
WHERE [d].[State] = 'given-up' OR ([d].[State] = 'waiting' AND [d].[LastError] IS NOT NULL)
ORDER BY [d].[MadeAt] DESC, [d].[Id];
