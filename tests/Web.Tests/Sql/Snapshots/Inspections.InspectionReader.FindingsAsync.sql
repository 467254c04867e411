-- Inspections.InspectionReader.FindingsAsync

-- 1 of 2
-- PostgreSQL
-- @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @id uuid
SELECT p."Id", p."Number", p."State", EXISTS (
    SELECT 1
    FROM "Problems" AS p0
    WHERE ((p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0))) OR (p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me3 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0) OR p0."PersonId" = @me3) AND p0."Id" = p."Id") AS "MayOpen"
FROM "Problems" AS p
WHERE p."InspectionId" = @id;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @id varbinary(16);
SELECT [p].[Id], [p].[Number], [p].[State], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE (([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0))) OR ([p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0) OR [p0].[PersonId] = @me3) AND [p0].[Id] = [p].[Id]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen]
FROM [Problems] AS [p]
WHERE [p].[InspectionId] = @id;

-- 2 of 2
-- PostgreSQL
-- @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @id uuid
SELECT p."Id", p."Number", p."State", EXISTS (
    SELECT 1
    FROM "Problems" AS p0
    WHERE ((p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0))) OR p0."PersonId" = @me3 OR (p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me3 AND EXISTS (
        SELECT 1
        FROM "ReadGrants" AS r
        WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0)) AND p0."Id" = p."Id") AS "MayOpen"
FROM "Problems" AS p
WHERE p."InspectionId" = @id;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @id varbinary(16);
SELECT [p].[Id], [p].[Number], [p].[State], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE (([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0))) OR [p0].[PersonId] = @me3 OR ([p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r]
            WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0)) AND [p0].[Id] = [p].[Id]) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [MayOpen]
FROM [Problems] AS [p]
WHERE [p].[InspectionId] = @id;
