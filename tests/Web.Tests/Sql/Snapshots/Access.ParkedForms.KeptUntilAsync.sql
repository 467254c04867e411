-- Access.ParkedForms.KeptUntilAsync

-- 1 of 1
-- PostgreSQL
-- @id uuid, @Now timestamp with time zone
SELECT p."ExpiresAt"
FROM "ParkedForms" AS p
WHERE p."Id" = @id AND p."ExpiresAt" >= @Now
LIMIT 2;
-- SQL Server
DECLARE @id varbinary(16), @Now datetime2(3);
SELECT TOP(2) [p].[ExpiresAt]
FROM [ParkedForms] AS [p]
WHERE [p].[Id] = @id AND [p].[ExpiresAt] >= @Now;
