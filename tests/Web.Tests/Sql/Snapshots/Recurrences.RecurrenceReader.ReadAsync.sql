-- Recurrences.RecurrenceReader.ReadAsync

-- 1 of 9
-- PostgreSQL
-- @campaign_Id uuid, @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @cursor_At timestamp with time zone, @cursor_Id uuid, @p integer
SELECT r2."ProblemId", r2."At", r2."CampaignId", r2."EarlierClosedAt", r2."EarlierProblemId", r2."FocusAreaCode", r2."Phrases", p1."Number", p1."Content_Text" AS "Text", p1."State", u."Name" AS "Unit", p3."Name" AS "Person", p2."Number" AS "EarlierNumber"
FROM (
    SELECT r."ProblemId", r."At", r."CampaignId", r."EarlierClosedAt", r."EarlierProblemId", r."FocusAreaCode", r."Phrases"
    FROM "Recurrences" AS r
    WHERE r."CampaignId" = @campaign_Id AND EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = p."ListId" AND r0."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me3) AND p."Id" = r."ProblemId") AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE ((p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0))) OR (p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r1
            WHERE r1."ListId" = p0."ListId" AND r1."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0) OR p0."PersonId" = @me3) AND p0."Id" = r."EarlierProblemId") AND r."At" <= @cursor_At AND (r."At" < @cursor_At OR r."ProblemId" < @cursor_Id)
    ORDER BY r."At" DESC, r."ProblemId" DESC
    LIMIT @p
) AS r2
INNER JOIN "Problems" AS p1 ON r2."ProblemId" = p1."Id"
INNER JOIN "Problems" AS p2 ON r2."EarlierProblemId" = p2."Id"
INNER JOIN "Units" AS u ON p1."UnitId" = u."Id"
LEFT JOIN "People" AS p3 ON p1."PersonId" = p3."Id"
ORDER BY r2."At" DESC, r2."ProblemId" DESC;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @cursor_At datetime2(3), @cursor_Id varbinary(16);
SELECT [r2].[ProblemId], [r2].[At], [r2].[CampaignId], [r2].[EarlierClosedAt], [r2].[EarlierProblemId], [r2].[FocusAreaCode], [r2].[Phrases], [r2].[RowNumber], [p1].[Number], [p1].[Content_Text] AS [Text], [p1].[State], [u].[Name] AS [Unit], [p3].[Name] AS [Person], [p2].[Number] AS [EarlierNumber]
FROM (
    SELECT TOP(@p) [r].[ProblemId], [r].[At], [r].[CampaignId], [r].[EarlierClosedAt], [r].[EarlierProblemId], [r].[FocusAreaCode], [r].[Phrases], [r].[RowNumber]
    FROM [Recurrences] AS [r]
    WHERE [r].[CampaignId] = @campaign_Id AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [p].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me3) AND [p].[Id] = [r].[ProblemId]) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE (([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0))) OR ([p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r1]
            WHERE [r1].[ListId] = [p0].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0) OR [p0].[PersonId] = @me3) AND [p0].[Id] = [r].[EarlierProblemId]) AND [r].[At] <= @cursor_At AND ([r].[At] < @cursor_At OR [r].[ProblemId] < @cursor_Id)
    ORDER BY [r].[At] DESC, [r].[ProblemId] DESC
) AS [r2]
INNER JOIN [Problems] AS [p1] ON [r2].[ProblemId] = [p1].[Id]
INNER JOIN [Problems] AS [p2] ON [r2].[EarlierProblemId] = [p2].[Id]
INNER JOIN [Units] AS [u] ON [p1].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p3] ON [p1].[PersonId] = [p3].[Id]
ORDER BY [r2].[At] DESC, [r2].[ProblemId] DESC;

-- 2 of 9
-- PostgreSQL
-- @campaign_Id uuid, @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Recurrences" AS r
    WHERE r."CampaignId" = @campaign_Id AND EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = p."ListId" AND r0."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me3) AND p."Id" = r."ProblemId") AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE ((p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0))) OR (p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r1
            WHERE r1."ListId" = p0."ListId" AND r1."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0) OR p0."PersonId" = @me3) AND p0."Id" = r."EarlierProblemId")
    LIMIT @p
) AS r2;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Recurrences] AS [r]
    WHERE [r].[CampaignId] = @campaign_Id AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [p].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me3) AND [p].[Id] = [r].[ProblemId]) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE (([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0))) OR ([p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r1]
            WHERE [r1].[ListId] = [p0].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0) OR [p0].[PersonId] = @me3) AND [p0].[Id] = [r].[EarlierProblemId])
) AS [r2];

-- 3 of 9
-- PostgreSQL
-- @campaign_Id uuid, @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Recurrences" AS r
    WHERE r."CampaignId" = @campaign_Id AND EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me3 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = p."ListId" AND r0."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0)) AND p."Id" = r."ProblemId") AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE ((p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0))) OR p0."PersonId" = @me3 OR (p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r1
            WHERE r1."ListId" = p0."ListId" AND r1."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0)) AND p0."Id" = r."EarlierProblemId")
    LIMIT @p
) AS r2;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Recurrences] AS [r]
    WHERE [r].[CampaignId] = @campaign_Id AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me3 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [p].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[Id] = [r].[ProblemId]) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE (([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0))) OR [p0].[PersonId] = @me3 OR ([p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r1]
            WHERE [r1].[ListId] = [p0].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0)) AND [p0].[Id] = [r].[EarlierProblemId])
) AS [r2];

-- 4 of 9
-- PostgreSQL
-- @campaign_Id uuid, @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @p integer
SELECT r2."ProblemId", r2."At", r2."CampaignId", r2."EarlierClosedAt", r2."EarlierProblemId", r2."FocusAreaCode", r2."Phrases", p1."Number", p1."Content_Text" AS "Text", p1."State", u."Name" AS "Unit", p3."Name" AS "Person", p2."Number" AS "EarlierNumber"
FROM (
    SELECT r."ProblemId", r."At", r."CampaignId", r."EarlierClosedAt", r."EarlierProblemId", r."FocusAreaCode", r."Phrases"
    FROM "Recurrences" AS r
    WHERE r."CampaignId" = @campaign_Id AND EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = p."ListId" AND r0."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR p."PersonId" = @me3) AND p."Id" = r."ProblemId") AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE ((p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0))) OR (p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r1
            WHERE r1."ListId" = p0."ListId" AND r1."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0) OR p0."PersonId" = @me3) AND p0."Id" = r."EarlierProblemId")
    ORDER BY r."At" DESC, r."ProblemId" DESC
    LIMIT @p
) AS r2
INNER JOIN "Problems" AS p1 ON r2."ProblemId" = p1."Id"
INNER JOIN "Problems" AS p2 ON r2."EarlierProblemId" = p2."Id"
INNER JOIN "Units" AS u ON p1."UnitId" = u."Id"
LEFT JOIN "People" AS p3 ON p1."PersonId" = p3."Id"
ORDER BY r2."At" DESC, r2."ProblemId" DESC;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT [r2].[ProblemId], [r2].[At], [r2].[CampaignId], [r2].[EarlierClosedAt], [r2].[EarlierProblemId], [r2].[FocusAreaCode], [r2].[Phrases], [r2].[RowNumber], [p1].[Number], [p1].[Content_Text] AS [Text], [p1].[State], [u].[Name] AS [Unit], [p3].[Name] AS [Person], [p2].[Number] AS [EarlierNumber]
FROM (
    SELECT TOP(@p) [r].[ProblemId], [r].[At], [r].[CampaignId], [r].[EarlierClosedAt], [r].[EarlierProblemId], [r].[FocusAreaCode], [r].[Phrases], [r].[RowNumber]
    FROM [Recurrences] AS [r]
    WHERE [r].[CampaignId] = @campaign_Id AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [p].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR [p].[PersonId] = @me3) AND [p].[Id] = [r].[ProblemId]) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE (([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0))) OR ([p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r1]
            WHERE [r1].[ListId] = [p0].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0) OR [p0].[PersonId] = @me3) AND [p0].[Id] = [r].[EarlierProblemId])
    ORDER BY [r].[At] DESC, [r].[ProblemId] DESC
) AS [r2]
INNER JOIN [Problems] AS [p1] ON [r2].[ProblemId] = [p1].[Id]
INNER JOIN [Problems] AS [p2] ON [r2].[EarlierProblemId] = [p2].[Id]
INNER JOIN [Units] AS [u] ON [p1].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p3] ON [p1].[PersonId] = [p3].[Id]
ORDER BY [r2].[At] DESC, [r2].[ProblemId] DESC;

-- 5 of 9
-- PostgreSQL
-- @campaign_Id uuid, @files uuid[], @me uuid, @me3 uuid, @holders uuid[], @p integer
SELECT r2."ProblemId", r2."At", r2."CampaignId", r2."EarlierClosedAt", r2."EarlierProblemId", r2."FocusAreaCode", r2."Phrases", p1."Number", p1."Content_Text" AS "Text", p1."State", u."Name" AS "Unit", p3."Name" AS "Person", p2."Number" AS "EarlierNumber"
FROM (
    SELECT r."ProblemId", r."At", r."CampaignId", r."EarlierClosedAt", r."EarlierProblemId", r."FocusAreaCode", r."Phrases"
    FROM "Recurrences" AS r
    WHERE r."CampaignId" = @campaign_Id AND EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me3 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = p."ListId" AND r0."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0)) AND p."Id" = r."ProblemId") AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE ((p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0))) OR p0."PersonId" = @me3 OR (p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me3 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r1
            WHERE r1."ListId" = p0."ListId" AND r1."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0)) AND p0."Id" = r."EarlierProblemId")
    ORDER BY r."At" DESC, r."ProblemId" DESC
    LIMIT @p
) AS r2
INNER JOIN "Problems" AS p1 ON r2."ProblemId" = p1."Id"
INNER JOIN "Problems" AS p2 ON r2."EarlierProblemId" = p2."Id"
INNER JOIN "Units" AS u ON p1."UnitId" = u."Id"
LEFT JOIN "People" AS p3 ON p1."PersonId" = p3."Id"
ORDER BY r2."At" DESC, r2."ProblemId" DESC;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me3 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT [r2].[ProblemId], [r2].[At], [r2].[CampaignId], [r2].[EarlierClosedAt], [r2].[EarlierProblemId], [r2].[FocusAreaCode], [r2].[Phrases], [r2].[RowNumber], [p1].[Number], [p1].[Content_Text] AS [Text], [p1].[State], [u].[Name] AS [Unit], [p3].[Name] AS [Person], [p2].[Number] AS [EarlierNumber]
FROM (
    SELECT TOP(@p) [r].[ProblemId], [r].[At], [r].[CampaignId], [r].[EarlierClosedAt], [r].[EarlierProblemId], [r].[FocusAreaCode], [r].[Phrases], [r].[RowNumber]
    FROM [Recurrences] AS [r]
    WHERE [r].[CampaignId] = @campaign_Id AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me3 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [p].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[Id] = [r].[ProblemId]) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE (([p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0))) OR [p0].[PersonId] = @me3 OR ([p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me3 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r1]
            WHERE [r1].[ListId] = [p0].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0)) AND [p0].[Id] = [r].[EarlierProblemId])
    ORDER BY [r].[At] DESC, [r].[ProblemId] DESC
) AS [r2]
INNER JOIN [Problems] AS [p1] ON [r2].[ProblemId] = [p1].[Id]
INNER JOIN [Problems] AS [p2] ON [r2].[EarlierProblemId] = [p2].[Id]
INNER JOIN [Units] AS [u] ON [p1].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p3] ON [p1].[PersonId] = [p3].[Id]
ORDER BY [r2].[At] DESC, [r2].[ProblemId] DESC;

-- 6 of 9
-- PostgreSQL
-- @campaign_Id uuid, @paths character varying(60)[], @files uuid[], @me uuid, @me4 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @range_From14 character varying(60), @range_To15 character varying(60), @range_From16 character varying(60), @range_To17 character varying(60), @units character varying(60)[], @range_From20 character varying(60), @range_To21 character varying(60), @range_From22 character varying(60), @range_To23 character varying(60), @range_From24 character varying(60), @range_To25 character varying(60), @range_From26 character varying(60), @range_To27 character varying(60), @range_From28 character varying(60), @range_To29 character varying(60), @units31 character varying(60)[], @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Recurrences" AS r
    WHERE r."CampaignId" = @campaign_Id AND EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = p."ListId" AND r0."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From10 AND p."UnitPath" < @range_To11) OR (p."UnitPath" > @range_From12 AND p."UnitPath" < @range_To13) OR (p."UnitPath" > @range_From14 AND p."UnitPath" < @range_To15) OR (p."UnitPath" > @range_From16 AND p."UnitPath" < @range_To17))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me4 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21) AND (p."UnitPath" < @range_From22 OR p."UnitPath" >= @range_To23) AND (p."UnitPath" < @range_From24 OR p."UnitPath" >= @range_To25) AND (p."UnitPath" < @range_From26 OR p."UnitPath" >= @range_To27) AND (p."UnitPath" < @range_From28 OR p."UnitPath" >= @range_To29)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me4 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a
            WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units31)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21) AND (p."UnitPath" < @range_From22 OR p."UnitPath" >= @range_To23) AND (p."UnitPath" < @range_From24 OR p."UnitPath" >= @range_To25) AND (p."UnitPath" < @range_From26 OR p."UnitPath" >= @range_To27) AND (p."UnitPath" < @range_From28 OR p."UnitPath" >= @range_To29))) AND p."Id" = r."ProblemId") AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE ((p0."PersonId" IS NULL AND p0."UnitPath" = ANY (@paths) AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0))) OR p0."PersonId" = @me4 OR (p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r1
            WHERE r1."ListId" = p0."ListId" AND r1."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0) OR (p0."PersonId" IS NULL AND NOT (p0."UnitPath" = ANY (@paths) AND p0."UnitPath" = ANY (@paths) IS NOT NULL) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND ((p0."UnitPath" > @range_From AND p0."UnitPath" < @range_To) OR (p0."UnitPath" > @range_From10 AND p0."UnitPath" < @range_To11) OR (p0."UnitPath" > @range_From12 AND p0."UnitPath" < @range_To13) OR (p0."UnitPath" > @range_From14 AND p0."UnitPath" < @range_To15) OR (p0."UnitPath" > @range_From16 AND p0."UnitPath" < @range_To17))) OR (p0."PersonId" IS NULL AND p0."ResponsiblePersonId" = @me4 AND p0."State" <> 'draft' AND p0."Revision" > 0 AND NOT (p0."UnitPath" = ANY (@units) AND p0."UnitPath" = ANY (@units) IS NOT NULL) AND (p0."UnitPath" < @range_From20 OR p0."UnitPath" >= @range_To21) AND (p0."UnitPath" < @range_From22 OR p0."UnitPath" >= @range_To23) AND (p0."UnitPath" < @range_From24 OR p0."UnitPath" >= @range_To25) AND (p0."UnitPath" < @range_From26 OR p0."UnitPath" >= @range_To27) AND (p0."UnitPath" < @range_From28 OR p0."UnitPath" >= @range_To29)) OR (p0."PersonId" IS NULL AND (p0."ResponsiblePersonId" <> @me4 OR p0."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a0
            WHERE p0."Id" = a0."ProblemId" AND a0."UnitPath" = ANY (@units31)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND NOT (p0."UnitPath" = ANY (@units) AND p0."UnitPath" = ANY (@units) IS NOT NULL) AND (p0."UnitPath" < @range_From20 OR p0."UnitPath" >= @range_To21) AND (p0."UnitPath" < @range_From22 OR p0."UnitPath" >= @range_To23) AND (p0."UnitPath" < @range_From24 OR p0."UnitPath" >= @range_To25) AND (p0."UnitPath" < @range_From26 OR p0."UnitPath" >= @range_To27) AND (p0."UnitPath" < @range_From28 OR p0."UnitPath" >= @range_To29))) AND p0."Id" = r."EarlierProblemId")
    LIMIT @p
) AS r2;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @range_From14 varchar(60), @range_To15 varchar(60), @range_From16 varchar(60), @range_To17 varchar(60), @me40 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From20 varchar(60), @range_To21 varchar(60), @range_From22 varchar(60), @range_To23 varchar(60), @range_From24 varchar(60), @range_To25 varchar(60), @range_From26 varchar(60), @range_To27 varchar(60), @range_From28 varchar(60), @range_To29 varchar(60), @units311 varchar(60), @units312 varchar(60), @me41 varbinary(16), @me42 varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Recurrences] AS [r]
    WHERE [r].[CampaignId] = @campaign_Id AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [p].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From10 AND [p].[UnitPath] < @range_To11) OR ([p].[UnitPath] > @range_From12 AND [p].[UnitPath] < @range_To13) OR ([p].[UnitPath] > @range_From14 AND [p].[UnitPath] < @range_To15) OR ([p].[UnitPath] > @range_From16 AND [p].[UnitPath] < @range_To17))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me40 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21) AND ([p].[UnitPath] < @range_From22 OR [p].[UnitPath] >= @range_To23) AND ([p].[UnitPath] < @range_From24 OR [p].[UnitPath] >= @range_To25) AND ([p].[UnitPath] < @range_From26 OR [p].[UnitPath] >= @range_To27) AND ([p].[UnitPath] < @range_From28 OR [p].[UnitPath] >= @range_To29)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me40 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a]
            WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units311, @units312)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21) AND ([p].[UnitPath] < @range_From22 OR [p].[UnitPath] >= @range_To23) AND ([p].[UnitPath] < @range_From24 OR [p].[UnitPath] >= @range_To25) AND ([p].[UnitPath] < @range_From26 OR [p].[UnitPath] >= @range_To27) AND ([p].[UnitPath] < @range_From28 OR [p].[UnitPath] >= @range_To29))) AND [p].[Id] = [r].[ProblemId]) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE (([p0].[PersonId] IS NULL AND [p0].[UnitPath] IN (@paths1, @paths2) AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0))) OR [p0].[PersonId] = @me41 OR ([p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me41 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r1]
            WHERE [r1].[ListId] = [p0].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0) OR ([p0].[PersonId] IS NULL AND [p0].[UnitPath] NOT IN (@paths1, @paths2) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND (([p0].[UnitPath] > @range_From AND [p0].[UnitPath] < @range_To) OR ([p0].[UnitPath] > @range_From10 AND [p0].[UnitPath] < @range_To11) OR ([p0].[UnitPath] > @range_From12 AND [p0].[UnitPath] < @range_To13) OR ([p0].[UnitPath] > @range_From14 AND [p0].[UnitPath] < @range_To15) OR ([p0].[UnitPath] > @range_From16 AND [p0].[UnitPath] < @range_To17))) OR ([p0].[PersonId] IS NULL AND [p0].[ResponsiblePersonId] = @me42 AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[UnitPath] NOT IN (@units1, @units2) AND ([p0].[UnitPath] < @range_From20 OR [p0].[UnitPath] >= @range_To21) AND ([p0].[UnitPath] < @range_From22 OR [p0].[UnitPath] >= @range_To23) AND ([p0].[UnitPath] < @range_From24 OR [p0].[UnitPath] >= @range_To25) AND ([p0].[UnitPath] < @range_From26 OR [p0].[UnitPath] >= @range_To27) AND ([p0].[UnitPath] < @range_From28 OR [p0].[UnitPath] >= @range_To29)) OR ([p0].[PersonId] IS NULL AND ([p0].[ResponsiblePersonId] <> @me42 OR [p0].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a0]
            WHERE [p0].[Id] = [a0].[ProblemId] AND [a0].[UnitPath] IN (@units311, @units312)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[UnitPath] NOT IN (@units1, @units2) AND ([p0].[UnitPath] < @range_From20 OR [p0].[UnitPath] >= @range_To21) AND ([p0].[UnitPath] < @range_From22 OR [p0].[UnitPath] >= @range_To23) AND ([p0].[UnitPath] < @range_From24 OR [p0].[UnitPath] >= @range_To25) AND ([p0].[UnitPath] < @range_From26 OR [p0].[UnitPath] >= @range_To27) AND ([p0].[UnitPath] < @range_From28 OR [p0].[UnitPath] >= @range_To29))) AND [p0].[Id] = [r].[EarlierProblemId])
) AS [r2];

-- 7 of 9
-- PostgreSQL
-- @campaign_Id uuid, @paths character varying(60)[], @files uuid[], @me uuid, @me4 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @range_From14 character varying(60), @range_To15 character varying(60), @range_From16 character varying(60), @range_To17 character varying(60), @units character varying(60)[], @range_From20 character varying(60), @range_To21 character varying(60), @range_From22 character varying(60), @range_To23 character varying(60), @range_From24 character varying(60), @range_To25 character varying(60), @range_From26 character varying(60), @range_To27 character varying(60), @range_From28 character varying(60), @range_To29 character varying(60), @units31 character varying(60)[], @p integer
SELECT r2."ProblemId", r2."At", r2."CampaignId", r2."EarlierClosedAt", r2."EarlierProblemId", r2."FocusAreaCode", r2."Phrases", p1."Number", p1."Content_Text" AS "Text", p1."State", u."Name" AS "Unit", p3."Name" AS "Person", p2."Number" AS "EarlierNumber"
FROM (
    SELECT r."ProblemId", r."At", r."CampaignId", r."EarlierClosedAt", r."EarlierProblemId", r."FocusAreaCode", r."Phrases"
    FROM "Recurrences" AS r
    WHERE r."CampaignId" = @campaign_Id AND EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = p."ListId" AND r0."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From10 AND p."UnitPath" < @range_To11) OR (p."UnitPath" > @range_From12 AND p."UnitPath" < @range_To13) OR (p."UnitPath" > @range_From14 AND p."UnitPath" < @range_To15) OR (p."UnitPath" > @range_From16 AND p."UnitPath" < @range_To17))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me4 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21) AND (p."UnitPath" < @range_From22 OR p."UnitPath" >= @range_To23) AND (p."UnitPath" < @range_From24 OR p."UnitPath" >= @range_To25) AND (p."UnitPath" < @range_From26 OR p."UnitPath" >= @range_To27) AND (p."UnitPath" < @range_From28 OR p."UnitPath" >= @range_To29)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me4 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a
            WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units31)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21) AND (p."UnitPath" < @range_From22 OR p."UnitPath" >= @range_To23) AND (p."UnitPath" < @range_From24 OR p."UnitPath" >= @range_To25) AND (p."UnitPath" < @range_From26 OR p."UnitPath" >= @range_To27) AND (p."UnitPath" < @range_From28 OR p."UnitPath" >= @range_To29))) AND p."Id" = r."ProblemId") AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE ((p0."PersonId" IS NULL AND p0."UnitPath" = ANY (@paths) AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0))) OR p0."PersonId" = @me4 OR (p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r1
            WHERE r1."ListId" = p0."ListId" AND r1."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0) OR (p0."PersonId" IS NULL AND NOT (p0."UnitPath" = ANY (@paths) AND p0."UnitPath" = ANY (@paths) IS NOT NULL) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND ((p0."UnitPath" > @range_From AND p0."UnitPath" < @range_To) OR (p0."UnitPath" > @range_From10 AND p0."UnitPath" < @range_To11) OR (p0."UnitPath" > @range_From12 AND p0."UnitPath" < @range_To13) OR (p0."UnitPath" > @range_From14 AND p0."UnitPath" < @range_To15) OR (p0."UnitPath" > @range_From16 AND p0."UnitPath" < @range_To17))) OR (p0."PersonId" IS NULL AND p0."ResponsiblePersonId" = @me4 AND p0."State" <> 'draft' AND p0."Revision" > 0 AND NOT (p0."UnitPath" = ANY (@units) AND p0."UnitPath" = ANY (@units) IS NOT NULL) AND (p0."UnitPath" < @range_From20 OR p0."UnitPath" >= @range_To21) AND (p0."UnitPath" < @range_From22 OR p0."UnitPath" >= @range_To23) AND (p0."UnitPath" < @range_From24 OR p0."UnitPath" >= @range_To25) AND (p0."UnitPath" < @range_From26 OR p0."UnitPath" >= @range_To27) AND (p0."UnitPath" < @range_From28 OR p0."UnitPath" >= @range_To29)) OR (p0."PersonId" IS NULL AND (p0."ResponsiblePersonId" <> @me4 OR p0."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a0
            WHERE p0."Id" = a0."ProblemId" AND a0."UnitPath" = ANY (@units31)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND NOT (p0."UnitPath" = ANY (@units) AND p0."UnitPath" = ANY (@units) IS NOT NULL) AND (p0."UnitPath" < @range_From20 OR p0."UnitPath" >= @range_To21) AND (p0."UnitPath" < @range_From22 OR p0."UnitPath" >= @range_To23) AND (p0."UnitPath" < @range_From24 OR p0."UnitPath" >= @range_To25) AND (p0."UnitPath" < @range_From26 OR p0."UnitPath" >= @range_To27) AND (p0."UnitPath" < @range_From28 OR p0."UnitPath" >= @range_To29))) AND p0."Id" = r."EarlierProblemId")
    ORDER BY r."At" DESC, r."ProblemId" DESC
    LIMIT @p
) AS r2
INNER JOIN "Problems" AS p1 ON r2."ProblemId" = p1."Id"
INNER JOIN "Problems" AS p2 ON r2."EarlierProblemId" = p2."Id"
INNER JOIN "Units" AS u ON p1."UnitId" = u."Id"
LEFT JOIN "People" AS p3 ON p1."PersonId" = p3."Id"
ORDER BY r2."At" DESC, r2."ProblemId" DESC;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @range_From14 varchar(60), @range_To15 varchar(60), @range_From16 varchar(60), @range_To17 varchar(60), @me40 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From20 varchar(60), @range_To21 varchar(60), @range_From22 varchar(60), @range_To23 varchar(60), @range_From24 varchar(60), @range_To25 varchar(60), @range_From26 varchar(60), @range_To27 varchar(60), @range_From28 varchar(60), @range_To29 varchar(60), @units311 varchar(60), @units312 varchar(60), @me41 varbinary(16), @me42 varbinary(16);
SELECT [r2].[ProblemId], [r2].[At], [r2].[CampaignId], [r2].[EarlierClosedAt], [r2].[EarlierProblemId], [r2].[FocusAreaCode], [r2].[Phrases], [r2].[RowNumber], [p1].[Number], [p1].[Content_Text] AS [Text], [p1].[State], [u].[Name] AS [Unit], [p3].[Name] AS [Person], [p2].[Number] AS [EarlierNumber]
FROM (
    SELECT TOP(@p) [r].[ProblemId], [r].[At], [r].[CampaignId], [r].[EarlierClosedAt], [r].[EarlierProblemId], [r].[FocusAreaCode], [r].[Phrases], [r].[RowNumber]
    FROM [Recurrences] AS [r]
    WHERE [r].[CampaignId] = @campaign_Id AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [p].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From10 AND [p].[UnitPath] < @range_To11) OR ([p].[UnitPath] > @range_From12 AND [p].[UnitPath] < @range_To13) OR ([p].[UnitPath] > @range_From14 AND [p].[UnitPath] < @range_To15) OR ([p].[UnitPath] > @range_From16 AND [p].[UnitPath] < @range_To17))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me40 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21) AND ([p].[UnitPath] < @range_From22 OR [p].[UnitPath] >= @range_To23) AND ([p].[UnitPath] < @range_From24 OR [p].[UnitPath] >= @range_To25) AND ([p].[UnitPath] < @range_From26 OR [p].[UnitPath] >= @range_To27) AND ([p].[UnitPath] < @range_From28 OR [p].[UnitPath] >= @range_To29)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me40 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a]
            WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units311, @units312)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21) AND ([p].[UnitPath] < @range_From22 OR [p].[UnitPath] >= @range_To23) AND ([p].[UnitPath] < @range_From24 OR [p].[UnitPath] >= @range_To25) AND ([p].[UnitPath] < @range_From26 OR [p].[UnitPath] >= @range_To27) AND ([p].[UnitPath] < @range_From28 OR [p].[UnitPath] >= @range_To29))) AND [p].[Id] = [r].[ProblemId]) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE (([p0].[PersonId] IS NULL AND [p0].[UnitPath] IN (@paths1, @paths2) AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0))) OR [p0].[PersonId] = @me41 OR ([p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me41 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r1]
            WHERE [r1].[ListId] = [p0].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0) OR ([p0].[PersonId] IS NULL AND [p0].[UnitPath] NOT IN (@paths1, @paths2) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND (([p0].[UnitPath] > @range_From AND [p0].[UnitPath] < @range_To) OR ([p0].[UnitPath] > @range_From10 AND [p0].[UnitPath] < @range_To11) OR ([p0].[UnitPath] > @range_From12 AND [p0].[UnitPath] < @range_To13) OR ([p0].[UnitPath] > @range_From14 AND [p0].[UnitPath] < @range_To15) OR ([p0].[UnitPath] > @range_From16 AND [p0].[UnitPath] < @range_To17))) OR ([p0].[PersonId] IS NULL AND [p0].[ResponsiblePersonId] = @me42 AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[UnitPath] NOT IN (@units1, @units2) AND ([p0].[UnitPath] < @range_From20 OR [p0].[UnitPath] >= @range_To21) AND ([p0].[UnitPath] < @range_From22 OR [p0].[UnitPath] >= @range_To23) AND ([p0].[UnitPath] < @range_From24 OR [p0].[UnitPath] >= @range_To25) AND ([p0].[UnitPath] < @range_From26 OR [p0].[UnitPath] >= @range_To27) AND ([p0].[UnitPath] < @range_From28 OR [p0].[UnitPath] >= @range_To29)) OR ([p0].[PersonId] IS NULL AND ([p0].[ResponsiblePersonId] <> @me42 OR [p0].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a0]
            WHERE [p0].[Id] = [a0].[ProblemId] AND [a0].[UnitPath] IN (@units311, @units312)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[UnitPath] NOT IN (@units1, @units2) AND ([p0].[UnitPath] < @range_From20 OR [p0].[UnitPath] >= @range_To21) AND ([p0].[UnitPath] < @range_From22 OR [p0].[UnitPath] >= @range_To23) AND ([p0].[UnitPath] < @range_From24 OR [p0].[UnitPath] >= @range_To25) AND ([p0].[UnitPath] < @range_From26 OR [p0].[UnitPath] >= @range_To27) AND ([p0].[UnitPath] < @range_From28 OR [p0].[UnitPath] >= @range_To29))) AND [p0].[Id] = [r].[EarlierProblemId])
    ORDER BY [r].[At] DESC, [r].[ProblemId] DESC
) AS [r2]
INNER JOIN [Problems] AS [p1] ON [r2].[ProblemId] = [p1].[Id]
INNER JOIN [Problems] AS [p2] ON [r2].[EarlierProblemId] = [p2].[Id]
INNER JOIN [Units] AS [u] ON [p1].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p3] ON [p1].[PersonId] = [p3].[Id]
ORDER BY [r2].[At] DESC, [r2].[ProblemId] DESC;

-- 8 of 9
-- PostgreSQL
-- @campaign_Id uuid, @paths character varying(60)[], @files uuid[], @me uuid, @me4 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @units character varying(60)[], @range_From16 character varying(60), @range_To17 character varying(60), @range_From18 character varying(60), @range_To19 character varying(60), @range_From20 character varying(60), @range_To21 character varying(60), @units23 character varying(60)[], @p integer
SELECT count(*)::int
FROM (
    SELECT 1
    FROM "Recurrences" AS r
    WHERE r."CampaignId" = @campaign_Id AND EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = p."ListId" AND r0."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From10 AND p."UnitPath" < @range_To11) OR (p."UnitPath" > @range_From12 AND p."UnitPath" < @range_To13))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me4 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From16 OR p."UnitPath" >= @range_To17) AND (p."UnitPath" < @range_From18 OR p."UnitPath" >= @range_To19) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me4 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a
            WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units23)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From16 OR p."UnitPath" >= @range_To17) AND (p."UnitPath" < @range_From18 OR p."UnitPath" >= @range_To19) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21))) AND p."Id" = r."ProblemId") AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE ((p0."PersonId" IS NULL AND p0."UnitPath" = ANY (@paths) AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0))) OR p0."PersonId" = @me4 OR (p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r1
            WHERE r1."ListId" = p0."ListId" AND r1."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0) OR (p0."PersonId" IS NULL AND NOT (p0."UnitPath" = ANY (@paths) AND p0."UnitPath" = ANY (@paths) IS NOT NULL) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND ((p0."UnitPath" > @range_From AND p0."UnitPath" < @range_To) OR (p0."UnitPath" > @range_From10 AND p0."UnitPath" < @range_To11) OR (p0."UnitPath" > @range_From12 AND p0."UnitPath" < @range_To13))) OR (p0."PersonId" IS NULL AND p0."ResponsiblePersonId" = @me4 AND p0."State" <> 'draft' AND p0."Revision" > 0 AND NOT (p0."UnitPath" = ANY (@units) AND p0."UnitPath" = ANY (@units) IS NOT NULL) AND (p0."UnitPath" < @range_From16 OR p0."UnitPath" >= @range_To17) AND (p0."UnitPath" < @range_From18 OR p0."UnitPath" >= @range_To19) AND (p0."UnitPath" < @range_From20 OR p0."UnitPath" >= @range_To21)) OR (p0."PersonId" IS NULL AND (p0."ResponsiblePersonId" <> @me4 OR p0."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a0
            WHERE p0."Id" = a0."ProblemId" AND a0."UnitPath" = ANY (@units23)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND NOT (p0."UnitPath" = ANY (@units) AND p0."UnitPath" = ANY (@units) IS NOT NULL) AND (p0."UnitPath" < @range_From16 OR p0."UnitPath" >= @range_To17) AND (p0."UnitPath" < @range_From18 OR p0."UnitPath" >= @range_To19) AND (p0."UnitPath" < @range_From20 OR p0."UnitPath" >= @range_To21))) AND p0."Id" = r."EarlierProblemId")
    LIMIT @p
) AS r2;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @me40 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From16 varchar(60), @range_To17 varchar(60), @range_From18 varchar(60), @range_To19 varchar(60), @range_From20 varchar(60), @range_To21 varchar(60), @units231 varchar(60), @units232 varchar(60), @me41 varbinary(16), @me42 varbinary(16);
SELECT COUNT(*)
FROM (
    SELECT TOP(@p) 1 AS empty
    FROM [Recurrences] AS [r]
    WHERE [r].[CampaignId] = @campaign_Id AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [p].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From10 AND [p].[UnitPath] < @range_To11) OR ([p].[UnitPath] > @range_From12 AND [p].[UnitPath] < @range_To13))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me40 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From16 OR [p].[UnitPath] >= @range_To17) AND ([p].[UnitPath] < @range_From18 OR [p].[UnitPath] >= @range_To19) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me40 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a]
            WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units231, @units232)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From16 OR [p].[UnitPath] >= @range_To17) AND ([p].[UnitPath] < @range_From18 OR [p].[UnitPath] >= @range_To19) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21))) AND [p].[Id] = [r].[ProblemId]) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE (([p0].[PersonId] IS NULL AND [p0].[UnitPath] IN (@paths1, @paths2) AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0))) OR [p0].[PersonId] = @me41 OR ([p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me41 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r1]
            WHERE [r1].[ListId] = [p0].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0) OR ([p0].[PersonId] IS NULL AND [p0].[UnitPath] NOT IN (@paths1, @paths2) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND (([p0].[UnitPath] > @range_From AND [p0].[UnitPath] < @range_To) OR ([p0].[UnitPath] > @range_From10 AND [p0].[UnitPath] < @range_To11) OR ([p0].[UnitPath] > @range_From12 AND [p0].[UnitPath] < @range_To13))) OR ([p0].[PersonId] IS NULL AND [p0].[ResponsiblePersonId] = @me42 AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[UnitPath] NOT IN (@units1, @units2) AND ([p0].[UnitPath] < @range_From16 OR [p0].[UnitPath] >= @range_To17) AND ([p0].[UnitPath] < @range_From18 OR [p0].[UnitPath] >= @range_To19) AND ([p0].[UnitPath] < @range_From20 OR [p0].[UnitPath] >= @range_To21)) OR ([p0].[PersonId] IS NULL AND ([p0].[ResponsiblePersonId] <> @me42 OR [p0].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a0]
            WHERE [p0].[Id] = [a0].[ProblemId] AND [a0].[UnitPath] IN (@units231, @units232)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[UnitPath] NOT IN (@units1, @units2) AND ([p0].[UnitPath] < @range_From16 OR [p0].[UnitPath] >= @range_To17) AND ([p0].[UnitPath] < @range_From18 OR [p0].[UnitPath] >= @range_To19) AND ([p0].[UnitPath] < @range_From20 OR [p0].[UnitPath] >= @range_To21))) AND [p0].[Id] = [r].[EarlierProblemId])
) AS [r2];

-- 9 of 9
-- PostgreSQL
-- @campaign_Id uuid, @paths character varying(60)[], @files uuid[], @me uuid, @me4 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From10 character varying(60), @range_To11 character varying(60), @range_From12 character varying(60), @range_To13 character varying(60), @units character varying(60)[], @range_From16 character varying(60), @range_To17 character varying(60), @range_From18 character varying(60), @range_To19 character varying(60), @range_From20 character varying(60), @range_To21 character varying(60), @units23 character varying(60)[], @p integer
SELECT r2."ProblemId", r2."At", r2."CampaignId", r2."EarlierClosedAt", r2."EarlierProblemId", r2."FocusAreaCode", r2."Phrases", p1."Number", p1."Content_Text" AS "Text", p1."State", u."Name" AS "Unit", p3."Name" AS "Person", p2."Number" AS "EarlierNumber"
FROM (
    SELECT r."ProblemId", r."At", r."CampaignId", r."EarlierClosedAt", r."EarlierProblemId", r."FocusAreaCode", r."Phrases"
    FROM "Recurrences" AS r
    WHERE r."CampaignId" = @campaign_Id AND EXISTS (
        SELECT 1
        FROM "Problems" AS p
        WHERE ((p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0))) OR p."PersonId" = @me4 OR (p."PersonId" IS NOT NULL AND p."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r0
            WHERE r0."ListId" = p."ListId" AND r0."HolderId" = ANY (@holders)) AND p."State" <> 'draft' AND p."Revision" > 0) OR (p."PersonId" IS NULL AND NOT (p."UnitPath" = ANY (@paths) AND p."UnitPath" = ANY (@paths) IS NOT NULL) AND p."State" <> 'draft' AND p."Revision" > 0 AND ((p."UnitPath" > @range_From AND p."UnitPath" < @range_To) OR (p."UnitPath" > @range_From10 AND p."UnitPath" < @range_To11) OR (p."UnitPath" > @range_From12 AND p."UnitPath" < @range_To13))) OR (p."PersonId" IS NULL AND p."ResponsiblePersonId" = @me4 AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From16 OR p."UnitPath" >= @range_To17) AND (p."UnitPath" < @range_From18 OR p."UnitPath" >= @range_To19) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21)) OR (p."PersonId" IS NULL AND (p."ResponsiblePersonId" <> @me4 OR p."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a
            WHERE p."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units23)) AND p."State" <> 'draft' AND p."Revision" > 0 AND NOT (p."UnitPath" = ANY (@units) AND p."UnitPath" = ANY (@units) IS NOT NULL) AND (p."UnitPath" < @range_From16 OR p."UnitPath" >= @range_To17) AND (p."UnitPath" < @range_From18 OR p."UnitPath" >= @range_To19) AND (p."UnitPath" < @range_From20 OR p."UnitPath" >= @range_To21))) AND p."Id" = r."ProblemId") AND EXISTS (
        SELECT 1
        FROM "Problems" AS p0
        WHERE ((p0."PersonId" IS NULL AND p0."UnitPath" = ANY (@paths) AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0))) OR p0."PersonId" = @me4 OR (p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me4 AND EXISTS (
            SELECT 1
            FROM "ReadGrants" AS r1
            WHERE r1."ListId" = p0."ListId" AND r1."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0) OR (p0."PersonId" IS NULL AND NOT (p0."UnitPath" = ANY (@paths) AND p0."UnitPath" = ANY (@paths) IS NOT NULL) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND ((p0."UnitPath" > @range_From AND p0."UnitPath" < @range_To) OR (p0."UnitPath" > @range_From10 AND p0."UnitPath" < @range_To11) OR (p0."UnitPath" > @range_From12 AND p0."UnitPath" < @range_To13))) OR (p0."PersonId" IS NULL AND p0."ResponsiblePersonId" = @me4 AND p0."State" <> 'draft' AND p0."Revision" > 0 AND NOT (p0."UnitPath" = ANY (@units) AND p0."UnitPath" = ANY (@units) IS NOT NULL) AND (p0."UnitPath" < @range_From16 OR p0."UnitPath" >= @range_To17) AND (p0."UnitPath" < @range_From18 OR p0."UnitPath" >= @range_To19) AND (p0."UnitPath" < @range_From20 OR p0."UnitPath" >= @range_To21)) OR (p0."PersonId" IS NULL AND (p0."ResponsiblePersonId" <> @me4 OR p0."ResponsiblePersonId" IS NULL) AND EXISTS (
            SELECT 1
            FROM "AssistingUnits" AS a0
            WHERE p0."Id" = a0."ProblemId" AND a0."UnitPath" = ANY (@units23)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND NOT (p0."UnitPath" = ANY (@units) AND p0."UnitPath" = ANY (@units) IS NOT NULL) AND (p0."UnitPath" < @range_From16 OR p0."UnitPath" >= @range_To17) AND (p0."UnitPath" < @range_From18 OR p0."UnitPath" >= @range_To19) AND (p0."UnitPath" < @range_From20 OR p0."UnitPath" >= @range_To21))) AND p0."Id" = r."EarlierProblemId")
    ORDER BY r."At" DESC, r."ProblemId" DESC
    LIMIT @p
) AS r2
INNER JOIN "Problems" AS p1 ON r2."ProblemId" = p1."Id"
INNER JOIN "Problems" AS p2 ON r2."EarlierProblemId" = p2."Id"
INNER JOIN "Units" AS u ON p1."UnitId" = u."Id"
LEFT JOIN "People" AS p3 ON p1."PersonId" = p3."Id"
ORDER BY r2."At" DESC, r2."ProblemId" DESC;
-- SQL Server
DECLARE @p int, @campaign_Id varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From10 varchar(60), @range_To11 varchar(60), @range_From12 varchar(60), @range_To13 varchar(60), @me40 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From16 varchar(60), @range_To17 varchar(60), @range_From18 varchar(60), @range_To19 varchar(60), @range_From20 varchar(60), @range_To21 varchar(60), @units231 varchar(60), @units232 varchar(60), @me41 varbinary(16), @me42 varbinary(16);
SELECT [r2].[ProblemId], [r2].[At], [r2].[CampaignId], [r2].[EarlierClosedAt], [r2].[EarlierProblemId], [r2].[FocusAreaCode], [r2].[Phrases], [r2].[RowNumber], [p1].[Number], [p1].[Content_Text] AS [Text], [p1].[State], [u].[Name] AS [Unit], [p3].[Name] AS [Person], [p2].[Number] AS [EarlierNumber]
FROM (
    SELECT TOP(@p) [r].[ProblemId], [r].[At], [r].[CampaignId], [r].[EarlierClosedAt], [r].[EarlierProblemId], [r].[FocusAreaCode], [r].[Phrases], [r].[RowNumber]
    FROM [Recurrences] AS [r]
    WHERE [r].[CampaignId] = @campaign_Id AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p]
        WHERE (([p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0))) OR [p].[PersonId] = @me4 OR ([p].[PersonId] IS NOT NULL AND [p].[PersonId] <> @me4 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r0]
            WHERE [r0].[ListId] = [p].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0) OR ([p].[PersonId] IS NULL AND [p].[UnitPath] NOT IN (@paths1, @paths2) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND (([p].[UnitPath] > @range_From AND [p].[UnitPath] < @range_To) OR ([p].[UnitPath] > @range_From10 AND [p].[UnitPath] < @range_To11) OR ([p].[UnitPath] > @range_From12 AND [p].[UnitPath] < @range_To13))) OR ([p].[PersonId] IS NULL AND [p].[ResponsiblePersonId] = @me40 AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From16 OR [p].[UnitPath] >= @range_To17) AND ([p].[UnitPath] < @range_From18 OR [p].[UnitPath] >= @range_To19) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21)) OR ([p].[PersonId] IS NULL AND ([p].[ResponsiblePersonId] <> @me40 OR [p].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a]
            WHERE [p].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units231, @units232)) AND [p].[State] <> 'draft' AND [p].[Revision] > 0 AND [p].[UnitPath] NOT IN (@units1, @units2) AND ([p].[UnitPath] < @range_From16 OR [p].[UnitPath] >= @range_To17) AND ([p].[UnitPath] < @range_From18 OR [p].[UnitPath] >= @range_To19) AND ([p].[UnitPath] < @range_From20 OR [p].[UnitPath] >= @range_To21))) AND [p].[Id] = [r].[ProblemId]) AND EXISTS (
        SELECT 1
        FROM [Problems] AS [p0]
        WHERE (([p0].[PersonId] IS NULL AND [p0].[UnitPath] IN (@paths1, @paths2) AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0))) OR [p0].[PersonId] = @me41 OR ([p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me41 AND EXISTS (
            SELECT 1
            FROM [ReadGrants] AS [r1]
            WHERE [r1].[ListId] = [p0].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0) OR ([p0].[PersonId] IS NULL AND [p0].[UnitPath] NOT IN (@paths1, @paths2) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND (([p0].[UnitPath] > @range_From AND [p0].[UnitPath] < @range_To) OR ([p0].[UnitPath] > @range_From10 AND [p0].[UnitPath] < @range_To11) OR ([p0].[UnitPath] > @range_From12 AND [p0].[UnitPath] < @range_To13))) OR ([p0].[PersonId] IS NULL AND [p0].[ResponsiblePersonId] = @me42 AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[UnitPath] NOT IN (@units1, @units2) AND ([p0].[UnitPath] < @range_From16 OR [p0].[UnitPath] >= @range_To17) AND ([p0].[UnitPath] < @range_From18 OR [p0].[UnitPath] >= @range_To19) AND ([p0].[UnitPath] < @range_From20 OR [p0].[UnitPath] >= @range_To21)) OR ([p0].[PersonId] IS NULL AND ([p0].[ResponsiblePersonId] <> @me42 OR [p0].[ResponsiblePersonId] IS NULL) AND EXISTS (
            SELECT 1
            FROM [AssistingUnits] AS [a0]
            WHERE [p0].[Id] = [a0].[ProblemId] AND [a0].[UnitPath] IN (@units231, @units232)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[UnitPath] NOT IN (@units1, @units2) AND ([p0].[UnitPath] < @range_From16 OR [p0].[UnitPath] >= @range_To17) AND ([p0].[UnitPath] < @range_From18 OR [p0].[UnitPath] >= @range_To19) AND ([p0].[UnitPath] < @range_From20 OR [p0].[UnitPath] >= @range_To21))) AND [p0].[Id] = [r].[EarlierProblemId])
    ORDER BY [r].[At] DESC, [r].[ProblemId] DESC
) AS [r2]
INNER JOIN [Problems] AS [p1] ON [r2].[ProblemId] = [p1].[Id]
INNER JOIN [Problems] AS [p2] ON [r2].[EarlierProblemId] = [p2].[Id]
INNER JOIN [Units] AS [u] ON [p1].[UnitId] = [u].[Id]
LEFT JOIN [People] AS [p3] ON [p1].[PersonId] = [p3].[Id]
ORDER BY [r2].[At] DESC, [r2].[ProblemId] DESC;
