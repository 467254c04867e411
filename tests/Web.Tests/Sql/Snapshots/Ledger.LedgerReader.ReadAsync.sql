-- Ledger.LedgerReader.ReadAsync

-- 1 of 30
-- PostgreSQL
-- @files uuid[], @me uuid, @campaign_Id uuid, @codes character varying(60)[], @me5 uuid, @holders uuid[], @codes8 character varying(60)[], @codes11 character varying(60)[], @now timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND (p."Content_FocusAreaCode" = ANY (@codes) OR (p."Content_FocusAreaCode" IS NULL AND array_position(@codes, NULL) IS NOT NULL))
                LIMIT 1000
            ) AS p1
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p0
                WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND (p0."Content_FocusAreaCode" = ANY (@codes8) OR (p0."Content_FocusAreaCode" IS NULL AND array_position(@codes8, NULL) IS NOT NULL))
                LIMIT 1000
            ) AS p2
            UNION ALL
            SELECT 1
            FROM "Problems" AS p3
            WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND (p3."Content_FocusAreaCode" = ANY (@codes11) OR (p3."Content_FocusAreaCode" IS NULL AND array_position(@codes11, NULL) IS NOT NULL))
        ) AS u0
        LIMIT 1000
    ) AS u1) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p4
                WHERE p4."PersonId" IS NULL AND (p4."UnitId" = ANY (@files) OR p4."WrittenByPersonId" = @me OR (p4."State" <> 'draft' AND p4."Revision" > 0)) AND p4."CampaignId" = @campaign_Id AND p4."SortDue" < @now
                LIMIT 1000
            ) AS p6
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p5
                WHERE p5."PersonId" IS NOT NULL AND p5."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p5."ListId" AND r0."HolderId" = ANY (@holders)) AND p5."State" <> 'draft' AND p5."Revision" > 0 AND p5."CampaignId" = @campaign_Id AND p5."SortDue" < @now
                LIMIT 1000
            ) AS p7
            UNION ALL
            SELECT 1
            FROM "Problems" AS p8
            WHERE p8."PersonId" = @me5 AND p8."CampaignId" = @campaign_Id AND p8."SortDue" < @now
        ) AS u3
        LIMIT 1000
    ) AS u4) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NULL AND (p9."UnitId" = ANY (@files) OR p9."WrittenByPersonId" = @me OR (p9."State" <> 'draft' AND p9."Revision" > 0)) AND p9."CampaignId" = @campaign_Id AND p9."SortDue" >= @now AND p9."SortDue" <= @soon
                LIMIT 1000
            ) AS p11
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p10
                WHERE p10."PersonId" IS NOT NULL AND p10."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p10."ListId" AND r1."HolderId" = ANY (@holders)) AND p10."State" <> 'draft' AND p10."Revision" > 0 AND p10."CampaignId" = @campaign_Id AND p10."SortDue" >= @now AND p10."SortDue" <= @soon
                LIMIT 1000
            ) AS p12
            UNION ALL
            SELECT 1
            FROM "Problems" AS p13
            WHERE p13."PersonId" = @me5 AND p13."CampaignId" = @campaign_Id AND p13."SortDue" >= @now AND p13."SortDue" <= @soon
        ) AS u6
        LIMIT 1000
    ) AS u7) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @codes1 varchar(60), @codes2 varchar(60), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @codes81 varchar(60), @codes82 varchar(60), @codes111 varchar(60), @codes112 varchar(60), @now datetime2(3), @soon datetime2(3), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[Content_FocusAreaCode] IN (@codes1, @codes2)
            ) AS [p1]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[Content_FocusAreaCode] IN (@codes81, @codes82)
            ) AS [p2]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[Content_FocusAreaCode] IN (@codes111, @codes112)
        ) AS [u0]
    ) AS [u1]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p4]
                WHERE [p4].[PersonId] IS NULL AND ([p4].[UnitId] IN (@files1, @files2) OR [p4].[WrittenByPersonId] = @me OR ([p4].[State] <> 'draft' AND [p4].[Revision] > 0)) AND [p4].[CampaignId] = @campaign_Id AND [p4].[SortDue] < @now
            ) AS [p6]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p5]
                WHERE [p5].[PersonId] IS NOT NULL AND [p5].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p5].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p5].[State] <> 'draft' AND [p5].[Revision] > 0 AND [p5].[CampaignId] = @campaign_Id AND [p5].[SortDue] < @now
            ) AS [p7]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p8]
            WHERE [p8].[PersonId] = @me5 AND [p8].[CampaignId] = @campaign_Id AND [p8].[SortDue] < @now
        ) AS [u3]
    ) AS [u4]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NULL AND ([p9].[UnitId] IN (@files1, @files2) OR [p9].[WrittenByPersonId] = @me OR ([p9].[State] <> 'draft' AND [p9].[Revision] > 0)) AND [p9].[CampaignId] = @campaign_Id AND [p9].[SortDue] >= @now AND [p9].[SortDue] <= @soon
            ) AS [p11]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p10]
                WHERE [p10].[PersonId] IS NOT NULL AND [p10].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p10].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p10].[State] <> 'draft' AND [p10].[Revision] > 0 AND [p10].[CampaignId] = @campaign_Id AND [p10].[SortDue] >= @now AND [p10].[SortDue] <= @soon
            ) AS [p12]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p13]
            WHERE [p13].[PersonId] = @me5 AND [p13].[CampaignId] = @campaign_Id AND [p13].[SortDue] >= @now AND [p13].[SortDue] <= @soon
        ) AS [u6]
    ) AS [u7]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 2 of 30
-- PostgreSQL
-- @files uuid[], @me uuid, @campaign_Id uuid, @me4 uuid, @holders uuid[], @now timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id
                LIMIT 1000
            ) AS p1
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p0
                WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me4 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id
                LIMIT 1000
            ) AS p2
            UNION ALL
            SELECT 1
            FROM "Problems" AS p3
            WHERE p3."PersonId" = @me4 AND p3."CampaignId" = @campaign_Id
        ) AS u0
        LIMIT 1000
    ) AS u1) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p4
                WHERE p4."PersonId" IS NULL AND (p4."UnitId" = ANY (@files) OR p4."WrittenByPersonId" = @me OR (p4."State" <> 'draft' AND p4."Revision" > 0)) AND p4."CampaignId" = @campaign_Id AND p4."SortDue" < @now
                LIMIT 1000
            ) AS p6
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p5
                WHERE p5."PersonId" IS NOT NULL AND p5."PersonId" <> @me4 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p5."ListId" AND r0."HolderId" = ANY (@holders)) AND p5."State" <> 'draft' AND p5."Revision" > 0 AND p5."CampaignId" = @campaign_Id AND p5."SortDue" < @now
                LIMIT 1000
            ) AS p7
            UNION ALL
            SELECT 1
            FROM "Problems" AS p8
            WHERE p8."PersonId" = @me4 AND p8."CampaignId" = @campaign_Id AND p8."SortDue" < @now
        ) AS u3
        LIMIT 1000
    ) AS u4) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NULL AND (p9."UnitId" = ANY (@files) OR p9."WrittenByPersonId" = @me OR (p9."State" <> 'draft' AND p9."Revision" > 0)) AND p9."CampaignId" = @campaign_Id AND p9."SortDue" >= @now AND p9."SortDue" <= @soon
                LIMIT 1000
            ) AS p11
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p10
                WHERE p10."PersonId" IS NOT NULL AND p10."PersonId" <> @me4 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p10."ListId" AND r1."HolderId" = ANY (@holders)) AND p10."State" <> 'draft' AND p10."Revision" > 0 AND p10."CampaignId" = @campaign_Id AND p10."SortDue" >= @now AND p10."SortDue" <= @soon
                LIMIT 1000
            ) AS p12
            UNION ALL
            SELECT 1
            FROM "Problems" AS p13
            WHERE p13."PersonId" = @me4 AND p13."CampaignId" = @campaign_Id AND p13."SortDue" >= @now AND p13."SortDue" <= @soon
        ) AS u6
        LIMIT 1000
    ) AS u7) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @now datetime2(3), @soon datetime2(3), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id
            ) AS [p1]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me4 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id
            ) AS [p2]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] = @me4 AND [p3].[CampaignId] = @campaign_Id
        ) AS [u0]
    ) AS [u1]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p4]
                WHERE [p4].[PersonId] IS NULL AND ([p4].[UnitId] IN (@files1, @files2) OR [p4].[WrittenByPersonId] = @me OR ([p4].[State] <> 'draft' AND [p4].[Revision] > 0)) AND [p4].[CampaignId] = @campaign_Id AND [p4].[SortDue] < @now
            ) AS [p6]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p5]
                WHERE [p5].[PersonId] IS NOT NULL AND [p5].[PersonId] <> @me4 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p5].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p5].[State] <> 'draft' AND [p5].[Revision] > 0 AND [p5].[CampaignId] = @campaign_Id AND [p5].[SortDue] < @now
            ) AS [p7]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p8]
            WHERE [p8].[PersonId] = @me4 AND [p8].[CampaignId] = @campaign_Id AND [p8].[SortDue] < @now
        ) AS [u3]
    ) AS [u4]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NULL AND ([p9].[UnitId] IN (@files1, @files2) OR [p9].[WrittenByPersonId] = @me OR ([p9].[State] <> 'draft' AND [p9].[Revision] > 0)) AND [p9].[CampaignId] = @campaign_Id AND [p9].[SortDue] >= @now AND [p9].[SortDue] <= @soon
            ) AS [p11]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p10]
                WHERE [p10].[PersonId] IS NOT NULL AND [p10].[PersonId] <> @me4 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p10].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p10].[State] <> 'draft' AND [p10].[Revision] > 0 AND [p10].[CampaignId] = @campaign_Id AND [p10].[SortDue] >= @now AND [p10].[SortDue] <= @soon
            ) AS [p12]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p13]
            WHERE [p13].[PersonId] = @me4 AND [p13].[CampaignId] = @campaign_Id AND [p13].[SortDue] >= @now AND [p13].[SortDue] <= @soon
        ) AS [u6]
    ) AS [u7]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 3 of 30
-- PostgreSQL
-- @files uuid[], @me uuid, @campaign_Id uuid, @me4 uuid, @holders uuid[], @now timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id
                LIMIT 1000
            ) AS p2
            UNION ALL
            SELECT 1
            FROM (
                SELECT p0."Id"
                FROM "Problems" AS p0
                WHERE p0."PersonId" = @me4 AND p0."CampaignId" = @campaign_Id
                UNION
                SELECT p1."Id"
                FROM "Problems" AS p1
                WHERE p1."PersonId" IS NOT NULL AND p1."PersonId" <> @me4 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p1."ListId" AND r."HolderId" = ANY (@holders)) AND p1."State" <> 'draft' AND p1."Revision" > 0 AND p1."CampaignId" = @campaign_Id
            ) AS u
        ) AS u0
        LIMIT 1000
    ) AS u1) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p3
                WHERE p3."PersonId" IS NULL AND (p3."UnitId" = ANY (@files) OR p3."WrittenByPersonId" = @me OR (p3."State" <> 'draft' AND p3."Revision" > 0)) AND p3."CampaignId" = @campaign_Id AND p3."SortDue" < @now
                LIMIT 1000
            ) AS p6
            UNION ALL
            SELECT 1
            FROM (
                SELECT p4."Id"
                FROM "Problems" AS p4
                WHERE p4."PersonId" = @me4 AND p4."CampaignId" = @campaign_Id AND p4."SortDue" < @now
                UNION
                SELECT p5."Id"
                FROM "Problems" AS p5
                WHERE p5."PersonId" IS NOT NULL AND p5."PersonId" <> @me4 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p5."ListId" AND r0."HolderId" = ANY (@holders)) AND p5."State" <> 'draft' AND p5."Revision" > 0 AND p5."CampaignId" = @campaign_Id AND p5."SortDue" < @now
            ) AS u2
        ) AS u3
        LIMIT 1000
    ) AS u4) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p7
                WHERE p7."PersonId" IS NULL AND (p7."UnitId" = ANY (@files) OR p7."WrittenByPersonId" = @me OR (p7."State" <> 'draft' AND p7."Revision" > 0)) AND p7."CampaignId" = @campaign_Id AND p7."SortDue" >= @now AND p7."SortDue" <= @soon
                LIMIT 1000
            ) AS p10
            UNION ALL
            SELECT 1
            FROM (
                SELECT p8."Id"
                FROM "Problems" AS p8
                WHERE p8."PersonId" = @me4 AND p8."CampaignId" = @campaign_Id AND p8."SortDue" >= @now AND p8."SortDue" <= @soon
                UNION
                SELECT p9."Id"
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NOT NULL AND p9."PersonId" <> @me4 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p9."ListId" AND r1."HolderId" = ANY (@holders)) AND p9."State" <> 'draft' AND p9."Revision" > 0 AND p9."CampaignId" = @campaign_Id AND p9."SortDue" >= @now AND p9."SortDue" <= @soon
            ) AS u5
        ) AS u6
        LIMIT 1000
    ) AS u7) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @now datetime2(3), @soon datetime2(3), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id
            ) AS [p2]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT [p0].[Id]
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] = @me4 AND [p0].[CampaignId] = @campaign_Id
                UNION
                SELECT [p1].[Id]
                FROM [Problems] AS [p1]
                WHERE [p1].[PersonId] IS NOT NULL AND [p1].[PersonId] <> @me4 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p1].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p1].[State] <> 'draft' AND [p1].[Revision] > 0 AND [p1].[CampaignId] = @campaign_Id
            ) AS [u]
        ) AS [u0]
    ) AS [u1]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p3]
                WHERE [p3].[PersonId] IS NULL AND ([p3].[UnitId] IN (@files1, @files2) OR [p3].[WrittenByPersonId] = @me OR ([p3].[State] <> 'draft' AND [p3].[Revision] > 0)) AND [p3].[CampaignId] = @campaign_Id AND [p3].[SortDue] < @now
            ) AS [p6]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT [p4].[Id]
                FROM [Problems] AS [p4]
                WHERE [p4].[PersonId] = @me4 AND [p4].[CampaignId] = @campaign_Id AND [p4].[SortDue] < @now
                UNION
                SELECT [p5].[Id]
                FROM [Problems] AS [p5]
                WHERE [p5].[PersonId] IS NOT NULL AND [p5].[PersonId] <> @me4 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p5].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p5].[State] <> 'draft' AND [p5].[Revision] > 0 AND [p5].[CampaignId] = @campaign_Id AND [p5].[SortDue] < @now
            ) AS [u2]
        ) AS [u3]
    ) AS [u4]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p7]
                WHERE [p7].[PersonId] IS NULL AND ([p7].[UnitId] IN (@files1, @files2) OR [p7].[WrittenByPersonId] = @me OR ([p7].[State] <> 'draft' AND [p7].[Revision] > 0)) AND [p7].[CampaignId] = @campaign_Id AND [p7].[SortDue] >= @now AND [p7].[SortDue] <= @soon
            ) AS [p10]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT [p8].[Id]
                FROM [Problems] AS [p8]
                WHERE [p8].[PersonId] = @me4 AND [p8].[CampaignId] = @campaign_Id AND [p8].[SortDue] >= @now AND [p8].[SortDue] <= @soon
                UNION
                SELECT [p9].[Id]
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NOT NULL AND [p9].[PersonId] <> @me4 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p9].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p9].[State] <> 'draft' AND [p9].[Revision] > 0 AND [p9].[CampaignId] = @campaign_Id AND [p9].[SortDue] >= @now AND [p9].[SortDue] <= @soon
            ) AS [u5]
        ) AS [u6]
    ) AS [u7]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 4 of 30
-- PostgreSQL
-- @files uuid[], @me uuid, @campaign_Id uuid, @me4 uuid, @me6 uuid, @holders uuid[], @me9 uuid, @me13 uuid, @now timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND (p."PersonId" = @me4 OR p."ResponsiblePersonId" = @me4)
                LIMIT 1000
            ) AS p1
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p0
                WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me6 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND (p0."PersonId" = @me9 OR p0."ResponsiblePersonId" = @me9)
                LIMIT 1000
            ) AS p2
            UNION ALL
            SELECT 1
            FROM "Problems" AS p3
            WHERE p3."PersonId" = @me6 AND p3."CampaignId" = @campaign_Id AND (p3."PersonId" = @me13 OR p3."ResponsiblePersonId" = @me13)
        ) AS u0
        LIMIT 1000
    ) AS u1) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p4
                WHERE p4."PersonId" IS NULL AND (p4."UnitId" = ANY (@files) OR p4."WrittenByPersonId" = @me OR (p4."State" <> 'draft' AND p4."Revision" > 0)) AND p4."CampaignId" = @campaign_Id AND (p4."PersonId" = @me4 OR p4."ResponsiblePersonId" = @me4) AND p4."SortDue" < @now
                LIMIT 1000
            ) AS p6
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p5
                WHERE p5."PersonId" IS NOT NULL AND p5."PersonId" <> @me6 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p5."ListId" AND r0."HolderId" = ANY (@holders)) AND p5."State" <> 'draft' AND p5."Revision" > 0 AND p5."CampaignId" = @campaign_Id AND (p5."PersonId" = @me9 OR p5."ResponsiblePersonId" = @me9) AND p5."SortDue" < @now
                LIMIT 1000
            ) AS p7
            UNION ALL
            SELECT 1
            FROM "Problems" AS p8
            WHERE p8."PersonId" = @me6 AND p8."CampaignId" = @campaign_Id AND (p8."PersonId" = @me13 OR p8."ResponsiblePersonId" = @me13) AND p8."SortDue" < @now
        ) AS u3
        LIMIT 1000
    ) AS u4) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NULL AND (p9."UnitId" = ANY (@files) OR p9."WrittenByPersonId" = @me OR (p9."State" <> 'draft' AND p9."Revision" > 0)) AND p9."CampaignId" = @campaign_Id AND (p9."PersonId" = @me4 OR p9."ResponsiblePersonId" = @me4) AND p9."SortDue" >= @now AND p9."SortDue" <= @soon
                LIMIT 1000
            ) AS p11
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p10
                WHERE p10."PersonId" IS NOT NULL AND p10."PersonId" <> @me6 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p10."ListId" AND r1."HolderId" = ANY (@holders)) AND p10."State" <> 'draft' AND p10."Revision" > 0 AND p10."CampaignId" = @campaign_Id AND (p10."PersonId" = @me9 OR p10."ResponsiblePersonId" = @me9) AND p10."SortDue" >= @now AND p10."SortDue" <= @soon
                LIMIT 1000
            ) AS p12
            UNION ALL
            SELECT 1
            FROM "Problems" AS p13
            WHERE p13."PersonId" = @me6 AND p13."CampaignId" = @campaign_Id AND (p13."PersonId" = @me13 OR p13."ResponsiblePersonId" = @me13) AND p13."SortDue" >= @now AND p13."SortDue" <= @soon
        ) AS u6
        LIMIT 1000
    ) AS u7) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @me4 varbinary(16), @me40 varbinary(16), @me6 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me9 varbinary(16), @me90 varbinary(16), @me13 varbinary(16), @me130 varbinary(16), @me41 varbinary(16), @me42 varbinary(16), @now datetime2(3), @me91 varbinary(16), @me92 varbinary(16), @me131 varbinary(16), @me132 varbinary(16), @me43 varbinary(16), @me44 varbinary(16), @soon datetime2(3), @me93 varbinary(16), @me94 varbinary(16), @me133 varbinary(16), @me134 varbinary(16), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND ([p].[PersonId] = @me4 OR [p].[ResponsiblePersonId] = @me40)
            ) AS [p1]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me6 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND ([p0].[PersonId] = @me9 OR [p0].[ResponsiblePersonId] = @me90)
            ) AS [p2]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] = @me6 AND [p3].[CampaignId] = @campaign_Id AND ([p3].[PersonId] = @me13 OR [p3].[ResponsiblePersonId] = @me130)
        ) AS [u0]
    ) AS [u1]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p4]
                WHERE [p4].[PersonId] IS NULL AND ([p4].[UnitId] IN (@files1, @files2) OR [p4].[WrittenByPersonId] = @me OR ([p4].[State] <> 'draft' AND [p4].[Revision] > 0)) AND [p4].[CampaignId] = @campaign_Id AND ([p4].[PersonId] = @me41 OR [p4].[ResponsiblePersonId] = @me42) AND [p4].[SortDue] < @now
            ) AS [p6]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p5]
                WHERE [p5].[PersonId] IS NOT NULL AND [p5].[PersonId] <> @me6 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p5].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p5].[State] <> 'draft' AND [p5].[Revision] > 0 AND [p5].[CampaignId] = @campaign_Id AND ([p5].[PersonId] = @me91 OR [p5].[ResponsiblePersonId] = @me92) AND [p5].[SortDue] < @now
            ) AS [p7]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p8]
            WHERE [p8].[PersonId] = @me6 AND [p8].[CampaignId] = @campaign_Id AND ([p8].[PersonId] = @me131 OR [p8].[ResponsiblePersonId] = @me132) AND [p8].[SortDue] < @now
        ) AS [u3]
    ) AS [u4]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NULL AND ([p9].[UnitId] IN (@files1, @files2) OR [p9].[WrittenByPersonId] = @me OR ([p9].[State] <> 'draft' AND [p9].[Revision] > 0)) AND [p9].[CampaignId] = @campaign_Id AND ([p9].[PersonId] = @me43 OR [p9].[ResponsiblePersonId] = @me44) AND [p9].[SortDue] >= @now AND [p9].[SortDue] <= @soon
            ) AS [p11]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p10]
                WHERE [p10].[PersonId] IS NOT NULL AND [p10].[PersonId] <> @me6 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p10].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p10].[State] <> 'draft' AND [p10].[Revision] > 0 AND [p10].[CampaignId] = @campaign_Id AND ([p10].[PersonId] = @me93 OR [p10].[ResponsiblePersonId] = @me94) AND [p10].[SortDue] >= @now AND [p10].[SortDue] <= @soon
            ) AS [p12]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p13]
            WHERE [p13].[PersonId] = @me6 AND [p13].[CampaignId] = @campaign_Id AND ([p13].[PersonId] = @me133 OR [p13].[ResponsiblePersonId] = @me134) AND [p13].[SortDue] >= @now AND [p13].[SortDue] <= @soon
        ) AS [u6]
    ) AS [u7]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 5 of 30
-- PostgreSQL
-- @files uuid[], @me uuid, @campaign_Id uuid, @now timestamp with time zone, @me5 uuid, @holders uuid[], @now8 timestamp with time zone, @now11 timestamp with time zone, @now15 timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND p."SortDue" < @now
                LIMIT 1000
            ) AS p1
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p0
                WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND p0."SortDue" < @now8
                LIMIT 1000
            ) AS p2
            UNION ALL
            SELECT 1
            FROM "Problems" AS p3
            WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND p3."SortDue" < @now11
        ) AS u0
        LIMIT 1000
    ) AS u1) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p4
                WHERE p4."PersonId" IS NULL AND (p4."UnitId" = ANY (@files) OR p4."WrittenByPersonId" = @me OR (p4."State" <> 'draft' AND p4."Revision" > 0)) AND p4."CampaignId" = @campaign_Id AND p4."SortDue" < @now15
                LIMIT 1000
            ) AS p6
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p5
                WHERE p5."PersonId" IS NOT NULL AND p5."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p5."ListId" AND r0."HolderId" = ANY (@holders)) AND p5."State" <> 'draft' AND p5."Revision" > 0 AND p5."CampaignId" = @campaign_Id AND p5."SortDue" < @now15
                LIMIT 1000
            ) AS p7
            UNION ALL
            SELECT 1
            FROM "Problems" AS p8
            WHERE p8."PersonId" = @me5 AND p8."CampaignId" = @campaign_Id AND p8."SortDue" < @now15
        ) AS u3
        LIMIT 1000
    ) AS u4) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NULL AND (p9."UnitId" = ANY (@files) OR p9."WrittenByPersonId" = @me OR (p9."State" <> 'draft' AND p9."Revision" > 0)) AND p9."CampaignId" = @campaign_Id AND p9."SortDue" >= @now15 AND p9."SortDue" <= @soon
                LIMIT 1000
            ) AS p11
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p10
                WHERE p10."PersonId" IS NOT NULL AND p10."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p10."ListId" AND r1."HolderId" = ANY (@holders)) AND p10."State" <> 'draft' AND p10."Revision" > 0 AND p10."CampaignId" = @campaign_Id AND p10."SortDue" >= @now15 AND p10."SortDue" <= @soon
                LIMIT 1000
            ) AS p12
            UNION ALL
            SELECT 1
            FROM "Problems" AS p13
            WHERE p13."PersonId" = @me5 AND p13."CampaignId" = @campaign_Id AND p13."SortDue" >= @now15 AND p13."SortDue" <= @soon
        ) AS u6
        LIMIT 1000
    ) AS u7) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @now datetime2(3), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @now8 datetime2(3), @now11 datetime2(3), @now15 datetime2(3), @soon datetime2(3), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[SortDue] < @now
            ) AS [p1]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[SortDue] < @now8
            ) AS [p2]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[SortDue] < @now11
        ) AS [u0]
    ) AS [u1]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p4]
                WHERE [p4].[PersonId] IS NULL AND ([p4].[UnitId] IN (@files1, @files2) OR [p4].[WrittenByPersonId] = @me OR ([p4].[State] <> 'draft' AND [p4].[Revision] > 0)) AND [p4].[CampaignId] = @campaign_Id AND [p4].[SortDue] < @now15
            ) AS [p6]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p5]
                WHERE [p5].[PersonId] IS NOT NULL AND [p5].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p5].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p5].[State] <> 'draft' AND [p5].[Revision] > 0 AND [p5].[CampaignId] = @campaign_Id AND [p5].[SortDue] < @now15
            ) AS [p7]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p8]
            WHERE [p8].[PersonId] = @me5 AND [p8].[CampaignId] = @campaign_Id AND [p8].[SortDue] < @now15
        ) AS [u3]
    ) AS [u4]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NULL AND ([p9].[UnitId] IN (@files1, @files2) OR [p9].[WrittenByPersonId] = @me OR ([p9].[State] <> 'draft' AND [p9].[Revision] > 0)) AND [p9].[CampaignId] = @campaign_Id AND [p9].[SortDue] >= @now15 AND [p9].[SortDue] <= @soon
            ) AS [p11]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p10]
                WHERE [p10].[PersonId] IS NOT NULL AND [p10].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p10].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p10].[State] <> 'draft' AND [p10].[Revision] > 0 AND [p10].[CampaignId] = @campaign_Id AND [p10].[SortDue] >= @now15 AND [p10].[SortDue] <= @soon
            ) AS [p12]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p13]
            WHERE [p13].[PersonId] = @me5 AND [p13].[CampaignId] = @campaign_Id AND [p13].[SortDue] >= @now15 AND [p13].[SortDue] <= @soon
        ) AS [u6]
    ) AS [u7]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 6 of 30
-- PostgreSQL
-- @files uuid[], @me uuid, @campaign_Id uuid, @source_Code character varying(60), @me5 uuid, @holders uuid[], @source_Code8 character varying(60), @source_Code11 character varying(60), @now timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND p."Content_SourceCode" = @source_Code
                LIMIT 1000
            ) AS p1
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p0
                WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND p0."Content_SourceCode" = @source_Code8
                LIMIT 1000
            ) AS p2
            UNION ALL
            SELECT 1
            FROM "Problems" AS p3
            WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND p3."Content_SourceCode" = @source_Code11
        ) AS u0
        LIMIT 1000
    ) AS u1) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p4
                WHERE p4."PersonId" IS NULL AND (p4."UnitId" = ANY (@files) OR p4."WrittenByPersonId" = @me OR (p4."State" <> 'draft' AND p4."Revision" > 0)) AND p4."CampaignId" = @campaign_Id AND p4."SortDue" < @now
                LIMIT 1000
            ) AS p6
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p5
                WHERE p5."PersonId" IS NOT NULL AND p5."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p5."ListId" AND r0."HolderId" = ANY (@holders)) AND p5."State" <> 'draft' AND p5."Revision" > 0 AND p5."CampaignId" = @campaign_Id AND p5."SortDue" < @now
                LIMIT 1000
            ) AS p7
            UNION ALL
            SELECT 1
            FROM "Problems" AS p8
            WHERE p8."PersonId" = @me5 AND p8."CampaignId" = @campaign_Id AND p8."SortDue" < @now
        ) AS u3
        LIMIT 1000
    ) AS u4) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NULL AND (p9."UnitId" = ANY (@files) OR p9."WrittenByPersonId" = @me OR (p9."State" <> 'draft' AND p9."Revision" > 0)) AND p9."CampaignId" = @campaign_Id AND p9."SortDue" >= @now AND p9."SortDue" <= @soon
                LIMIT 1000
            ) AS p11
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p10
                WHERE p10."PersonId" IS NOT NULL AND p10."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p10."ListId" AND r1."HolderId" = ANY (@holders)) AND p10."State" <> 'draft' AND p10."Revision" > 0 AND p10."CampaignId" = @campaign_Id AND p10."SortDue" >= @now AND p10."SortDue" <= @soon
                LIMIT 1000
            ) AS p12
            UNION ALL
            SELECT 1
            FROM "Problems" AS p13
            WHERE p13."PersonId" = @me5 AND p13."CampaignId" = @campaign_Id AND p13."SortDue" >= @now AND p13."SortDue" <= @soon
        ) AS u6
        LIMIT 1000
    ) AS u7) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @source_Code varchar(60), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @source_Code8 varchar(60), @source_Code11 varchar(60), @now datetime2(3), @soon datetime2(3), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[Content_SourceCode] = @source_Code
            ) AS [p1]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[Content_SourceCode] = @source_Code8
            ) AS [p2]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[Content_SourceCode] = @source_Code11
        ) AS [u0]
    ) AS [u1]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p4]
                WHERE [p4].[PersonId] IS NULL AND ([p4].[UnitId] IN (@files1, @files2) OR [p4].[WrittenByPersonId] = @me OR ([p4].[State] <> 'draft' AND [p4].[Revision] > 0)) AND [p4].[CampaignId] = @campaign_Id AND [p4].[SortDue] < @now
            ) AS [p6]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p5]
                WHERE [p5].[PersonId] IS NOT NULL AND [p5].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p5].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p5].[State] <> 'draft' AND [p5].[Revision] > 0 AND [p5].[CampaignId] = @campaign_Id AND [p5].[SortDue] < @now
            ) AS [p7]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p8]
            WHERE [p8].[PersonId] = @me5 AND [p8].[CampaignId] = @campaign_Id AND [p8].[SortDue] < @now
        ) AS [u3]
    ) AS [u4]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NULL AND ([p9].[UnitId] IN (@files1, @files2) OR [p9].[WrittenByPersonId] = @me OR ([p9].[State] <> 'draft' AND [p9].[Revision] > 0)) AND [p9].[CampaignId] = @campaign_Id AND [p9].[SortDue] >= @now AND [p9].[SortDue] <= @soon
            ) AS [p11]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p10]
                WHERE [p10].[PersonId] IS NOT NULL AND [p10].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p10].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p10].[State] <> 'draft' AND [p10].[Revision] > 0 AND [p10].[CampaignId] = @campaign_Id AND [p10].[SortDue] >= @now AND [p10].[SortDue] <= @soon
            ) AS [p12]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p13]
            WHERE [p13].[PersonId] = @me5 AND [p13].[CampaignId] = @campaign_Id AND [p13].[SortDue] >= @now AND [p13].[SortDue] <= @soon
        ) AS [u6]
    ) AS [u7]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 7 of 30
-- PostgreSQL
-- @files uuid[], @me uuid, @campaign_Id uuid, @state character varying(40), @me5 uuid, @holders uuid[], @state8 character varying(40), @state11 character varying(40), @now timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND p."State" = @state
                LIMIT 1000
            ) AS p1
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p0
                WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND p0."State" = @state8
                LIMIT 1000
            ) AS p2
            UNION ALL
            SELECT 1
            FROM "Problems" AS p3
            WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND p3."State" = @state11
        ) AS u0
        LIMIT 1000
    ) AS u1) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p4
                WHERE p4."PersonId" IS NULL AND (p4."UnitId" = ANY (@files) OR p4."WrittenByPersonId" = @me OR (p4."State" <> 'draft' AND p4."Revision" > 0)) AND p4."CampaignId" = @campaign_Id AND p4."SortDue" < @now
                LIMIT 1000
            ) AS p6
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p5
                WHERE p5."PersonId" IS NOT NULL AND p5."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p5."ListId" AND r0."HolderId" = ANY (@holders)) AND p5."State" <> 'draft' AND p5."Revision" > 0 AND p5."CampaignId" = @campaign_Id AND p5."SortDue" < @now
                LIMIT 1000
            ) AS p7
            UNION ALL
            SELECT 1
            FROM "Problems" AS p8
            WHERE p8."PersonId" = @me5 AND p8."CampaignId" = @campaign_Id AND p8."SortDue" < @now
        ) AS u3
        LIMIT 1000
    ) AS u4) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NULL AND (p9."UnitId" = ANY (@files) OR p9."WrittenByPersonId" = @me OR (p9."State" <> 'draft' AND p9."Revision" > 0)) AND p9."CampaignId" = @campaign_Id AND p9."SortDue" >= @now AND p9."SortDue" <= @soon
                LIMIT 1000
            ) AS p11
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p10
                WHERE p10."PersonId" IS NOT NULL AND p10."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p10."ListId" AND r1."HolderId" = ANY (@holders)) AND p10."State" <> 'draft' AND p10."Revision" > 0 AND p10."CampaignId" = @campaign_Id AND p10."SortDue" >= @now AND p10."SortDue" <= @soon
                LIMIT 1000
            ) AS p12
            UNION ALL
            SELECT 1
            FROM "Problems" AS p13
            WHERE p13."PersonId" = @me5 AND p13."CampaignId" = @campaign_Id AND p13."SortDue" >= @now AND p13."SortDue" <= @soon
        ) AS u6
        LIMIT 1000
    ) AS u7) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @state varchar(40), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @state8 varchar(40), @state11 varchar(40), @now datetime2(3), @soon datetime2(3), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[State] = @state
            ) AS [p1]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[State] = @state8
            ) AS [p2]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[State] = @state11
        ) AS [u0]
    ) AS [u1]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p4]
                WHERE [p4].[PersonId] IS NULL AND ([p4].[UnitId] IN (@files1, @files2) OR [p4].[WrittenByPersonId] = @me OR ([p4].[State] <> 'draft' AND [p4].[Revision] > 0)) AND [p4].[CampaignId] = @campaign_Id AND [p4].[SortDue] < @now
            ) AS [p6]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p5]
                WHERE [p5].[PersonId] IS NOT NULL AND [p5].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p5].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p5].[State] <> 'draft' AND [p5].[Revision] > 0 AND [p5].[CampaignId] = @campaign_Id AND [p5].[SortDue] < @now
            ) AS [p7]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p8]
            WHERE [p8].[PersonId] = @me5 AND [p8].[CampaignId] = @campaign_Id AND [p8].[SortDue] < @now
        ) AS [u3]
    ) AS [u4]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NULL AND ([p9].[UnitId] IN (@files1, @files2) OR [p9].[WrittenByPersonId] = @me OR ([p9].[State] <> 'draft' AND [p9].[Revision] > 0)) AND [p9].[CampaignId] = @campaign_Id AND [p9].[SortDue] >= @now AND [p9].[SortDue] <= @soon
            ) AS [p11]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p10]
                WHERE [p10].[PersonId] IS NOT NULL AND [p10].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p10].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p10].[State] <> 'draft' AND [p10].[Revision] > 0 AND [p10].[CampaignId] = @campaign_Id AND [p10].[SortDue] >= @now AND [p10].[SortDue] <= @soon
            ) AS [p12]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p13]
            WHERE [p13].[PersonId] = @me5 AND [p13].[CampaignId] = @campaign_Id AND [p13].[SortDue] >= @now AND [p13].[SortDue] <= @soon
        ) AS [u6]
    ) AS [u7]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 8 of 30
-- PostgreSQL
-- @files uuid[], @me uuid, @campaign_Id uuid, @subject character varying(40), @me5 uuid, @holders uuid[], @subject8 character varying(40), @subject11 character varying(40), @now timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND p."Subject" = @subject
                LIMIT 1000
            ) AS p1
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p0
                WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND p0."Subject" = @subject8
                LIMIT 1000
            ) AS p2
            UNION ALL
            SELECT 1
            FROM "Problems" AS p3
            WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND p3."Subject" = @subject11
        ) AS u0
        LIMIT 1000
    ) AS u1) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p4
                WHERE p4."PersonId" IS NULL AND (p4."UnitId" = ANY (@files) OR p4."WrittenByPersonId" = @me OR (p4."State" <> 'draft' AND p4."Revision" > 0)) AND p4."CampaignId" = @campaign_Id AND p4."SortDue" < @now
                LIMIT 1000
            ) AS p6
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p5
                WHERE p5."PersonId" IS NOT NULL AND p5."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p5."ListId" AND r0."HolderId" = ANY (@holders)) AND p5."State" <> 'draft' AND p5."Revision" > 0 AND p5."CampaignId" = @campaign_Id AND p5."SortDue" < @now
                LIMIT 1000
            ) AS p7
            UNION ALL
            SELECT 1
            FROM "Problems" AS p8
            WHERE p8."PersonId" = @me5 AND p8."CampaignId" = @campaign_Id AND p8."SortDue" < @now
        ) AS u3
        LIMIT 1000
    ) AS u4) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NULL AND (p9."UnitId" = ANY (@files) OR p9."WrittenByPersonId" = @me OR (p9."State" <> 'draft' AND p9."Revision" > 0)) AND p9."CampaignId" = @campaign_Id AND p9."SortDue" >= @now AND p9."SortDue" <= @soon
                LIMIT 1000
            ) AS p11
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p10
                WHERE p10."PersonId" IS NOT NULL AND p10."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p10."ListId" AND r1."HolderId" = ANY (@holders)) AND p10."State" <> 'draft' AND p10."Revision" > 0 AND p10."CampaignId" = @campaign_Id AND p10."SortDue" >= @now AND p10."SortDue" <= @soon
                LIMIT 1000
            ) AS p12
            UNION ALL
            SELECT 1
            FROM "Problems" AS p13
            WHERE p13."PersonId" = @me5 AND p13."CampaignId" = @campaign_Id AND p13."SortDue" >= @now AND p13."SortDue" <= @soon
        ) AS u6
        LIMIT 1000
    ) AS u7) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @subject varchar(40), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @subject8 varchar(40), @subject11 varchar(40), @now datetime2(3), @soon datetime2(3), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[Subject] = @subject
            ) AS [p1]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[Subject] = @subject8
            ) AS [p2]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[Subject] = @subject11
        ) AS [u0]
    ) AS [u1]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p4]
                WHERE [p4].[PersonId] IS NULL AND ([p4].[UnitId] IN (@files1, @files2) OR [p4].[WrittenByPersonId] = @me OR ([p4].[State] <> 'draft' AND [p4].[Revision] > 0)) AND [p4].[CampaignId] = @campaign_Id AND [p4].[SortDue] < @now
            ) AS [p6]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p5]
                WHERE [p5].[PersonId] IS NOT NULL AND [p5].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p5].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p5].[State] <> 'draft' AND [p5].[Revision] > 0 AND [p5].[CampaignId] = @campaign_Id AND [p5].[SortDue] < @now
            ) AS [p7]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p8]
            WHERE [p8].[PersonId] = @me5 AND [p8].[CampaignId] = @campaign_Id AND [p8].[SortDue] < @now
        ) AS [u3]
    ) AS [u4]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NULL AND ([p9].[UnitId] IN (@files1, @files2) OR [p9].[WrittenByPersonId] = @me OR ([p9].[State] <> 'draft' AND [p9].[Revision] > 0)) AND [p9].[CampaignId] = @campaign_Id AND [p9].[SortDue] >= @now AND [p9].[SortDue] <= @soon
            ) AS [p11]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p10]
                WHERE [p10].[PersonId] IS NOT NULL AND [p10].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p10].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p10].[State] <> 'draft' AND [p10].[Revision] > 0 AND [p10].[CampaignId] = @campaign_Id AND [p10].[SortDue] >= @now AND [p10].[SortDue] <= @soon
            ) AS [p12]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p13]
            WHERE [p13].[PersonId] = @me5 AND [p13].[CampaignId] = @campaign_Id AND [p13].[SortDue] >= @now AND [p13].[SortDue] <= @soon
        ) AS [u6]
    ) AS [u7]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 9 of 30
-- PostgreSQL
-- @files uuid[], @me uuid, @campaign_Id uuid, @term character varying(40), @me5 uuid, @holders uuid[], @term8 character varying(40), @term11 character varying(40), @now timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND p."Content_Term" = @term
                LIMIT 1000
            ) AS p1
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p0
                WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND p0."Content_Term" = @term8
                LIMIT 1000
            ) AS p2
            UNION ALL
            SELECT 1
            FROM "Problems" AS p3
            WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND p3."Content_Term" = @term11
        ) AS u0
        LIMIT 1000
    ) AS u1) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p4
                WHERE p4."PersonId" IS NULL AND (p4."UnitId" = ANY (@files) OR p4."WrittenByPersonId" = @me OR (p4."State" <> 'draft' AND p4."Revision" > 0)) AND p4."CampaignId" = @campaign_Id AND p4."SortDue" < @now
                LIMIT 1000
            ) AS p6
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p5
                WHERE p5."PersonId" IS NOT NULL AND p5."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p5."ListId" AND r0."HolderId" = ANY (@holders)) AND p5."State" <> 'draft' AND p5."Revision" > 0 AND p5."CampaignId" = @campaign_Id AND p5."SortDue" < @now
                LIMIT 1000
            ) AS p7
            UNION ALL
            SELECT 1
            FROM "Problems" AS p8
            WHERE p8."PersonId" = @me5 AND p8."CampaignId" = @campaign_Id AND p8."SortDue" < @now
        ) AS u3
        LIMIT 1000
    ) AS u4) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NULL AND (p9."UnitId" = ANY (@files) OR p9."WrittenByPersonId" = @me OR (p9."State" <> 'draft' AND p9."Revision" > 0)) AND p9."CampaignId" = @campaign_Id AND p9."SortDue" >= @now AND p9."SortDue" <= @soon
                LIMIT 1000
            ) AS p11
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p10
                WHERE p10."PersonId" IS NOT NULL AND p10."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p10."ListId" AND r1."HolderId" = ANY (@holders)) AND p10."State" <> 'draft' AND p10."Revision" > 0 AND p10."CampaignId" = @campaign_Id AND p10."SortDue" >= @now AND p10."SortDue" <= @soon
                LIMIT 1000
            ) AS p12
            UNION ALL
            SELECT 1
            FROM "Problems" AS p13
            WHERE p13."PersonId" = @me5 AND p13."CampaignId" = @campaign_Id AND p13."SortDue" >= @now AND p13."SortDue" <= @soon
        ) AS u6
        LIMIT 1000
    ) AS u7) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @term varchar(40), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @term8 varchar(40), @term11 varchar(40), @now datetime2(3), @soon datetime2(3), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[Content_Term] = @term
            ) AS [p1]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[Content_Term] = @term8
            ) AS [p2]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[Content_Term] = @term11
        ) AS [u0]
    ) AS [u1]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p4]
                WHERE [p4].[PersonId] IS NULL AND ([p4].[UnitId] IN (@files1, @files2) OR [p4].[WrittenByPersonId] = @me OR ([p4].[State] <> 'draft' AND [p4].[Revision] > 0)) AND [p4].[CampaignId] = @campaign_Id AND [p4].[SortDue] < @now
            ) AS [p6]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p5]
                WHERE [p5].[PersonId] IS NOT NULL AND [p5].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p5].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p5].[State] <> 'draft' AND [p5].[Revision] > 0 AND [p5].[CampaignId] = @campaign_Id AND [p5].[SortDue] < @now
            ) AS [p7]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p8]
            WHERE [p8].[PersonId] = @me5 AND [p8].[CampaignId] = @campaign_Id AND [p8].[SortDue] < @now
        ) AS [u3]
    ) AS [u4]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NULL AND ([p9].[UnitId] IN (@files1, @files2) OR [p9].[WrittenByPersonId] = @me OR ([p9].[State] <> 'draft' AND [p9].[Revision] > 0)) AND [p9].[CampaignId] = @campaign_Id AND [p9].[SortDue] >= @now AND [p9].[SortDue] <= @soon
            ) AS [p11]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p10]
                WHERE [p10].[PersonId] IS NOT NULL AND [p10].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p10].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p10].[State] <> 'draft' AND [p10].[Revision] > 0 AND [p10].[CampaignId] = @campaign_Id AND [p10].[SortDue] >= @now AND [p10].[SortDue] <= @soon
            ) AS [p12]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p13]
            WHERE [p13].[PersonId] = @me5 AND [p13].[CampaignId] = @campaign_Id AND [p13].[SortDue] >= @now AND [p13].[SortDue] <= @soon
        ) AS [u6]
    ) AS [u7]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 10 of 30
-- PostgreSQL
-- @files uuid[], @me uuid, @campaign_Id uuid, @unit uuid, @me5 uuid, @holders uuid[], @unit8 uuid, @unit11 uuid, @now timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND p."UnitId" = @unit
                LIMIT 1000
            ) AS p1
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p0
                WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND p0."UnitId" = @unit8
                LIMIT 1000
            ) AS p2
            UNION ALL
            SELECT 1
            FROM "Problems" AS p3
            WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND p3."UnitId" = @unit11
        ) AS u0
        LIMIT 1000
    ) AS u1) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p4
                WHERE p4."PersonId" IS NULL AND (p4."UnitId" = ANY (@files) OR p4."WrittenByPersonId" = @me OR (p4."State" <> 'draft' AND p4."Revision" > 0)) AND p4."CampaignId" = @campaign_Id AND p4."SortDue" < @now
                LIMIT 1000
            ) AS p6
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p5
                WHERE p5."PersonId" IS NOT NULL AND p5."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p5."ListId" AND r0."HolderId" = ANY (@holders)) AND p5."State" <> 'draft' AND p5."Revision" > 0 AND p5."CampaignId" = @campaign_Id AND p5."SortDue" < @now
                LIMIT 1000
            ) AS p7
            UNION ALL
            SELECT 1
            FROM "Problems" AS p8
            WHERE p8."PersonId" = @me5 AND p8."CampaignId" = @campaign_Id AND p8."SortDue" < @now
        ) AS u3
        LIMIT 1000
    ) AS u4) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NULL AND (p9."UnitId" = ANY (@files) OR p9."WrittenByPersonId" = @me OR (p9."State" <> 'draft' AND p9."Revision" > 0)) AND p9."CampaignId" = @campaign_Id AND p9."SortDue" >= @now AND p9."SortDue" <= @soon
                LIMIT 1000
            ) AS p11
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p10
                WHERE p10."PersonId" IS NOT NULL AND p10."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p10."ListId" AND r1."HolderId" = ANY (@holders)) AND p10."State" <> 'draft' AND p10."Revision" > 0 AND p10."CampaignId" = @campaign_Id AND p10."SortDue" >= @now AND p10."SortDue" <= @soon
                LIMIT 1000
            ) AS p12
            UNION ALL
            SELECT 1
            FROM "Problems" AS p13
            WHERE p13."PersonId" = @me5 AND p13."CampaignId" = @campaign_Id AND p13."SortDue" >= @now AND p13."SortDue" <= @soon
        ) AS u6
        LIMIT 1000
    ) AS u7) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @unit varbinary(16), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @unit8 varbinary(16), @unit11 varbinary(16), @now datetime2(3), @soon datetime2(3), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[UnitId] = @unit
            ) AS [p1]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[UnitId] = @unit8
            ) AS [p2]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[UnitId] = @unit11
        ) AS [u0]
    ) AS [u1]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p4]
                WHERE [p4].[PersonId] IS NULL AND ([p4].[UnitId] IN (@files1, @files2) OR [p4].[WrittenByPersonId] = @me OR ([p4].[State] <> 'draft' AND [p4].[Revision] > 0)) AND [p4].[CampaignId] = @campaign_Id AND [p4].[SortDue] < @now
            ) AS [p6]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p5]
                WHERE [p5].[PersonId] IS NOT NULL AND [p5].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p5].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p5].[State] <> 'draft' AND [p5].[Revision] > 0 AND [p5].[CampaignId] = @campaign_Id AND [p5].[SortDue] < @now
            ) AS [p7]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p8]
            WHERE [p8].[PersonId] = @me5 AND [p8].[CampaignId] = @campaign_Id AND [p8].[SortDue] < @now
        ) AS [u3]
    ) AS [u4]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NULL AND ([p9].[UnitId] IN (@files1, @files2) OR [p9].[WrittenByPersonId] = @me OR ([p9].[State] <> 'draft' AND [p9].[Revision] > 0)) AND [p9].[CampaignId] = @campaign_Id AND [p9].[SortDue] >= @now AND [p9].[SortDue] <= @soon
            ) AS [p11]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p10]
                WHERE [p10].[PersonId] IS NOT NULL AND [p10].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p10].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p10].[State] <> 'draft' AND [p10].[Revision] > 0 AND [p10].[CampaignId] = @campaign_Id AND [p10].[SortDue] >= @now AND [p10].[SortDue] <= @soon
            ) AS [p12]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p13]
            WHERE [p13].[PersonId] = @me5 AND [p13].[CampaignId] = @campaign_Id AND [p13].[SortDue] >= @now AND [p13].[SortDue] <= @soon
        ) AS [u6]
    ) AS [u7]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 11 of 30
-- PostgreSQL
-- @files uuid[], @me uuid, @campaign_Id uuid, @unit uuid, @me5 uuid, @holders uuid[], @unit8 uuid, @unit11 uuid, @now timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND p."UnitId" = @unit
                LIMIT 1000
            ) AS p1
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p0
                WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND p0."UnitId" = @unit8
                LIMIT 1000
            ) AS p2
            UNION ALL
            SELECT 1
            FROM "Problems" AS p3
            WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND p3."UnitId" = @unit11
        ) AS u0
        LIMIT 1000
    ) AS u1) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p4
                WHERE p4."PersonId" IS NULL AND (p4."UnitId" = ANY (@files) OR p4."WrittenByPersonId" = @me OR (p4."State" <> 'draft' AND p4."Revision" > 0)) AND p4."CampaignId" = @campaign_Id AND p4."UnitId" = @unit AND p4."SortDue" < @now
                LIMIT 1000
            ) AS p6
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p5
                WHERE p5."PersonId" IS NOT NULL AND p5."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p5."ListId" AND r0."HolderId" = ANY (@holders)) AND p5."State" <> 'draft' AND p5."Revision" > 0 AND p5."CampaignId" = @campaign_Id AND p5."UnitId" = @unit8 AND p5."SortDue" < @now
                LIMIT 1000
            ) AS p7
            UNION ALL
            SELECT 1
            FROM "Problems" AS p8
            WHERE p8."PersonId" = @me5 AND p8."CampaignId" = @campaign_Id AND p8."UnitId" = @unit11 AND p8."SortDue" < @now
        ) AS u3
        LIMIT 1000
    ) AS u4) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NULL AND (p9."UnitId" = ANY (@files) OR p9."WrittenByPersonId" = @me OR (p9."State" <> 'draft' AND p9."Revision" > 0)) AND p9."CampaignId" = @campaign_Id AND p9."UnitId" = @unit AND p9."SortDue" >= @now AND p9."SortDue" <= @soon
                LIMIT 1000
            ) AS p11
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p10
                WHERE p10."PersonId" IS NOT NULL AND p10."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p10."ListId" AND r1."HolderId" = ANY (@holders)) AND p10."State" <> 'draft' AND p10."Revision" > 0 AND p10."CampaignId" = @campaign_Id AND p10."UnitId" = @unit8 AND p10."SortDue" >= @now AND p10."SortDue" <= @soon
                LIMIT 1000
            ) AS p12
            UNION ALL
            SELECT 1
            FROM "Problems" AS p13
            WHERE p13."PersonId" = @me5 AND p13."CampaignId" = @campaign_Id AND p13."UnitId" = @unit11 AND p13."SortDue" >= @now AND p13."SortDue" <= @soon
        ) AS u6
        LIMIT 1000
    ) AS u7) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @unit varbinary(16), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @unit8 varbinary(16), @unit11 varbinary(16), @now datetime2(3), @soon datetime2(3), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[UnitId] = @unit
            ) AS [p1]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[UnitId] = @unit8
            ) AS [p2]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[UnitId] = @unit11
        ) AS [u0]
    ) AS [u1]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p4]
                WHERE [p4].[PersonId] IS NULL AND ([p4].[UnitId] IN (@files1, @files2) OR [p4].[WrittenByPersonId] = @me OR ([p4].[State] <> 'draft' AND [p4].[Revision] > 0)) AND [p4].[CampaignId] = @campaign_Id AND [p4].[UnitId] = @unit AND [p4].[SortDue] < @now
            ) AS [p6]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p5]
                WHERE [p5].[PersonId] IS NOT NULL AND [p5].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p5].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p5].[State] <> 'draft' AND [p5].[Revision] > 0 AND [p5].[CampaignId] = @campaign_Id AND [p5].[UnitId] = @unit8 AND [p5].[SortDue] < @now
            ) AS [p7]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p8]
            WHERE [p8].[PersonId] = @me5 AND [p8].[CampaignId] = @campaign_Id AND [p8].[UnitId] = @unit11 AND [p8].[SortDue] < @now
        ) AS [u3]
    ) AS [u4]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NULL AND ([p9].[UnitId] IN (@files1, @files2) OR [p9].[WrittenByPersonId] = @me OR ([p9].[State] <> 'draft' AND [p9].[Revision] > 0)) AND [p9].[CampaignId] = @campaign_Id AND [p9].[UnitId] = @unit AND [p9].[SortDue] >= @now AND [p9].[SortDue] <= @soon
            ) AS [p11]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p10]
                WHERE [p10].[PersonId] IS NOT NULL AND [p10].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p10].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p10].[State] <> 'draft' AND [p10].[Revision] > 0 AND [p10].[CampaignId] = @campaign_Id AND [p10].[UnitId] = @unit8 AND [p10].[SortDue] >= @now AND [p10].[SortDue] <= @soon
            ) AS [p12]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p13]
            WHERE [p13].[PersonId] = @me5 AND [p13].[CampaignId] = @campaign_Id AND [p13].[UnitId] = @unit11 AND [p13].[SortDue] >= @now AND [p13].[SortDue] <= @soon
        ) AS [u6]
    ) AS [u7]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 12 of 30
-- PostgreSQL
-- @files uuid[], @me uuid, @campaign_Id uuid, @words_contains character varying(1000), @words_contains0 character varying(30), @me6 uuid, @holders uuid[], @words9_contains character varying(1000), @words9_contains0 character varying(30), @words13_contains character varying(1000), @words13_contains0 character varying(30), @now timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND (p."Content_Text" LIKE @words_contains OR p."Number" LIKE @words_contains0)
                LIMIT 1000
            ) AS p1
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p0
                WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me6 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND (p0."Content_Text" LIKE @words9_contains OR p0."Number" LIKE @words9_contains0)
                LIMIT 1000
            ) AS p2
            UNION ALL
            SELECT 1
            FROM "Problems" AS p3
            WHERE p3."PersonId" = @me6 AND p3."CampaignId" = @campaign_Id AND (p3."Content_Text" LIKE @words13_contains OR p3."Number" LIKE @words13_contains0)
        ) AS u0
        LIMIT 1000
    ) AS u1) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p4
                WHERE p4."PersonId" IS NULL AND (p4."UnitId" = ANY (@files) OR p4."WrittenByPersonId" = @me OR (p4."State" <> 'draft' AND p4."Revision" > 0)) AND p4."CampaignId" = @campaign_Id AND p4."SortDue" < @now
                LIMIT 1000
            ) AS p6
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p5
                WHERE p5."PersonId" IS NOT NULL AND p5."PersonId" <> @me6 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p5."ListId" AND r0."HolderId" = ANY (@holders)) AND p5."State" <> 'draft' AND p5."Revision" > 0 AND p5."CampaignId" = @campaign_Id AND p5."SortDue" < @now
                LIMIT 1000
            ) AS p7
            UNION ALL
            SELECT 1
            FROM "Problems" AS p8
            WHERE p8."PersonId" = @me6 AND p8."CampaignId" = @campaign_Id AND p8."SortDue" < @now
        ) AS u3
        LIMIT 1000
    ) AS u4) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NULL AND (p9."UnitId" = ANY (@files) OR p9."WrittenByPersonId" = @me OR (p9."State" <> 'draft' AND p9."Revision" > 0)) AND p9."CampaignId" = @campaign_Id AND p9."SortDue" >= @now AND p9."SortDue" <= @soon
                LIMIT 1000
            ) AS p11
            UNION ALL
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p10
                WHERE p10."PersonId" IS NOT NULL AND p10."PersonId" <> @me6 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p10."ListId" AND r1."HolderId" = ANY (@holders)) AND p10."State" <> 'draft' AND p10."Revision" > 0 AND p10."CampaignId" = @campaign_Id AND p10."SortDue" >= @now AND p10."SortDue" <= @soon
                LIMIT 1000
            ) AS p12
            UNION ALL
            SELECT 1
            FROM "Problems" AS p13
            WHERE p13."PersonId" = @me6 AND p13."CampaignId" = @campaign_Id AND p13."SortDue" >= @now AND p13."SortDue" <= @soon
        ) AS u6
        LIMIT 1000
    ) AS u7) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @words_contains nvarchar(1000), @words_contains0 nvarchar(30), @me6 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @words9_contains nvarchar(1000), @words9_contains0 nvarchar(30), @words13_contains nvarchar(1000), @words13_contains0 nvarchar(30), @now datetime2(3), @soon datetime2(3), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND ([p].[Content_Text] LIKE @words_contains ESCAPE N'\' OR [p].[Number] LIKE @words_contains0 ESCAPE N'\')
            ) AS [p1]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me6 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND ([p0].[Content_Text] LIKE @words9_contains ESCAPE N'\' OR [p0].[Number] LIKE @words9_contains0 ESCAPE N'\')
            ) AS [p2]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] = @me6 AND [p3].[CampaignId] = @campaign_Id AND ([p3].[Content_Text] LIKE @words13_contains ESCAPE N'\' OR [p3].[Number] LIKE @words13_contains0 ESCAPE N'\')
        ) AS [u0]
    ) AS [u1]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p4]
                WHERE [p4].[PersonId] IS NULL AND ([p4].[UnitId] IN (@files1, @files2) OR [p4].[WrittenByPersonId] = @me OR ([p4].[State] <> 'draft' AND [p4].[Revision] > 0)) AND [p4].[CampaignId] = @campaign_Id AND [p4].[SortDue] < @now
            ) AS [p6]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p5]
                WHERE [p5].[PersonId] IS NOT NULL AND [p5].[PersonId] <> @me6 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p5].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p5].[State] <> 'draft' AND [p5].[Revision] > 0 AND [p5].[CampaignId] = @campaign_Id AND [p5].[SortDue] < @now
            ) AS [p7]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p8]
            WHERE [p8].[PersonId] = @me6 AND [p8].[CampaignId] = @campaign_Id AND [p8].[SortDue] < @now
        ) AS [u3]
    ) AS [u4]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NULL AND ([p9].[UnitId] IN (@files1, @files2) OR [p9].[WrittenByPersonId] = @me OR ([p9].[State] <> 'draft' AND [p9].[Revision] > 0)) AND [p9].[CampaignId] = @campaign_Id AND [p9].[SortDue] >= @now AND [p9].[SortDue] <= @soon
            ) AS [p11]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p10]
                WHERE [p10].[PersonId] IS NOT NULL AND [p10].[PersonId] <> @me6 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p10].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p10].[State] <> 'draft' AND [p10].[Revision] > 0 AND [p10].[CampaignId] = @campaign_Id AND [p10].[SortDue] >= @now AND [p10].[SortDue] <= @soon
            ) AS [p12]
            UNION ALL
            SELECT 1 AS empty
            FROM [Problems] AS [p13]
            WHERE [p13].[PersonId] = @me6 AND [p13].[CampaignId] = @campaign_Id AND [p13].[SortDue] >= @now AND [p13].[SortDue] <= @soon
        ) AS [u6]
    ) AS [u7]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 13 of 30
-- PostgreSQL
-- @ids uuid[], @files uuid[], @me uuid, @campaign_Id uuid, @codes character varying(60)[], @p integer, @me5 uuid, @holders uuid[], @codes8 character varying(60)[], @codes12 character varying(60)[]
SELECT p4."Id", p4."Number", p4."Content_Text" AS "Text", p4."Subject", u2."Name" AS "UnitName", p5."Name" AS "PersonName", p4."Content_FocusAreaCode" AS "FocusAreaCode", p4."Content_SourceCode" AS "SourceCode", p4."Content_Term" AS "Term", p4."State", p6."Name" AS "ResponsibleName", p4."SortDue", p4."OriginalDueOn", p4."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p4."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u0."Id"
    FROM (
        SELECT p1."SortDue", p1."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND (p."Content_FocusAreaCode" = ANY (@codes) OR (p."Content_FocusAreaCode" IS NULL AND array_position(@codes, NULL) IS NOT NULL))
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p1
        UNION ALL
        SELECT p2."SortDue", p2."Id"
        FROM (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND (p0."Content_FocusAreaCode" = ANY (@codes8) OR (p0."Content_FocusAreaCode" IS NULL AND array_position(@codes8, NULL) IS NOT NULL))
            ORDER BY p0."SortDue", p0."Id"
            LIMIT @p
        ) AS p2
        UNION ALL
        SELECT p3."SortDue", p3."Id"
        FROM "Problems" AS p3
        WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND (p3."Content_FocusAreaCode" = ANY (@codes12) OR (p3."Content_FocusAreaCode" IS NULL AND array_position(@codes12, NULL) IS NOT NULL))
    ) AS u0
    ORDER BY u0."SortDue", u0."Id"
    LIMIT @p
) AS u1
INNER JOIN "Problems" AS p4 ON u1."Id" = p4."Id"
INNER JOIN "Units" AS u2 ON p4."UnitId" = u2."Id"
LEFT JOIN "People" AS p5 ON p4."PersonId" = p5."Id"
LEFT JOIN "People" AS p6 ON p4."ResponsiblePersonId" = p6."Id"
ORDER BY p4."SortDue", p4."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @codes1 varchar(60), @codes2 varchar(60), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @codes81 varchar(60), @codes82 varchar(60), @codes121 varchar(60), @codes122 varchar(60);
SELECT [p4].[Id], [p4].[Number], [p4].[Content_Text] AS [Text], [p4].[Subject], [u2].[Name] AS [UnitName], [p5].[Name] AS [PersonName], [p4].[Content_FocusAreaCode] AS [FocusAreaCode], [p4].[Content_SourceCode] AS [SourceCode], [p4].[Content_Term] AS [Term], [p4].[State], [p6].[Name] AS [ResponsibleName], [p4].[SortDue], [p4].[OriginalDueOn], [p4].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p4].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u0].[Id]
    FROM (
        SELECT [p1].[SortDue], [p1].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[Content_FocusAreaCode] IN (@codes1, @codes2)
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p1]
        UNION ALL
        SELECT [p2].[SortDue], [p2].[Id]
        FROM (
            SELECT TOP(@p) [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[Content_FocusAreaCode] IN (@codes81, @codes82)
            ORDER BY [p0].[SortDue], [p0].[Id]
        ) AS [p2]
        UNION ALL
        SELECT [p3].[SortDue], [p3].[Id]
        FROM [Problems] AS [p3]
        WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[Content_FocusAreaCode] IN (@codes121, @codes122)
    ) AS [u0]
    ORDER BY [u0].[SortDue], [u0].[Id]
) AS [u1]
INNER JOIN [Problems] AS [p4] ON [u1].[Id] = [p4].[Id]
INNER JOIN [Units] AS [u2] ON [p4].[UnitId] = [u2].[Id]
LEFT JOIN [People] AS [p5] ON [p4].[PersonId] = [p5].[Id]
LEFT JOIN [People] AS [p6] ON [p4].[ResponsiblePersonId] = [p6].[Id]
ORDER BY [p4].[SortDue], [p4].[Id];

-- 14 of 30
-- PostgreSQL
-- @ids uuid[], @files uuid[], @me uuid, @campaign_Id uuid, @cursor_At timestamp with time zone, @cursor_Id uuid, @p integer, @me11 uuid, @holders uuid[], @cursor_At14 timestamp with time zone, @cursor_Id15 uuid, @cursor_At24 timestamp with time zone, @cursor_Id26 uuid
SELECT p8."Id", p8."Number", p8."Content_Text" AS "Text", p8."Subject", u4."Name" AS "UnitName", p9."Name" AS "PersonName", p8."Content_FocusAreaCode" AS "FocusAreaCode", p8."Content_SourceCode" AS "SourceCode", p8."Content_Term" AS "Term", p8."State", p10."Name" AS "ResponsibleName", p8."SortDue", p8."OriginalDueOn", p8."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p8."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u2."Id"
    FROM (
        SELECT p1."SortDue", p1."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND p."SortDue" = @cursor_At AND p."Id" > @cursor_Id
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p1
        UNION ALL
        SELECT p2."SortDue", p2."Id"
        FROM (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" IS NULL AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0)) AND p0."CampaignId" = @campaign_Id AND p0."SortDue" > @cursor_At
            ORDER BY p0."SortDue", p0."Id"
            LIMIT @p
        ) AS p2
        UNION ALL
        SELECT p4."SortDue", p4."Id"
        FROM (
            SELECT p3."SortDue", p3."Id"
            FROM "Problems" AS p3
            WHERE p3."PersonId" IS NOT NULL AND p3."PersonId" <> @me11 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p3."ListId" AND r."HolderId" = ANY (@holders)) AND p3."State" <> 'draft' AND p3."Revision" > 0 AND p3."CampaignId" = @campaign_Id AND p3."SortDue" = @cursor_At14 AND p3."Id" > @cursor_Id15
            ORDER BY p3."SortDue", p3."Id"
            LIMIT @p
        ) AS p4
        UNION ALL
        SELECT p6."SortDue", p6."Id"
        FROM (
            SELECT p5."SortDue", p5."Id"
            FROM "Problems" AS p5
            WHERE p5."PersonId" IS NOT NULL AND p5."PersonId" <> @me11 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r0
                WHERE r0."ListId" = p5."ListId" AND r0."HolderId" = ANY (@holders)) AND p5."State" <> 'draft' AND p5."Revision" > 0 AND p5."CampaignId" = @campaign_Id AND p5."SortDue" > @cursor_At14
            ORDER BY p5."SortDue", p5."Id"
            LIMIT @p
        ) AS p6
        UNION ALL
        SELECT p7."SortDue", p7."Id"
        FROM "Problems" AS p7
        WHERE p7."PersonId" = @me11 AND p7."CampaignId" = @campaign_Id AND p7."SortDue" >= @cursor_At24 AND (p7."SortDue" > @cursor_At24 OR p7."Id" > @cursor_Id26)
    ) AS u2
    ORDER BY u2."SortDue", u2."Id"
    LIMIT @p
) AS u3
INNER JOIN "Problems" AS p8 ON u3."Id" = p8."Id"
INNER JOIN "Units" AS u4 ON p8."UnitId" = u4."Id"
LEFT JOIN "People" AS p9 ON p8."PersonId" = p9."Id"
LEFT JOIN "People" AS p10 ON p8."ResponsiblePersonId" = p10."Id"
ORDER BY p8."SortDue", p8."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @cursor_At datetime2(3), @cursor_Id varbinary(16), @me11 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @cursor_At14 datetime2(3), @cursor_Id15 varbinary(16), @cursor_At24 datetime2(3), @cursor_Id26 varbinary(16);
SELECT [p8].[Id], [p8].[Number], [p8].[Content_Text] AS [Text], [p8].[Subject], [u4].[Name] AS [UnitName], [p9].[Name] AS [PersonName], [p8].[Content_FocusAreaCode] AS [FocusAreaCode], [p8].[Content_SourceCode] AS [SourceCode], [p8].[Content_Term] AS [Term], [p8].[State], [p10].[Name] AS [ResponsibleName], [p8].[SortDue], [p8].[OriginalDueOn], [p8].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p8].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u2].[Id]
    FROM (
        SELECT [p1].[SortDue], [p1].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[SortDue] = @cursor_At AND [p].[Id] > @cursor_Id
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p1]
        UNION ALL
        SELECT [p2].[SortDue], [p2].[Id]
        FROM (
            SELECT TOP(@p) [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] IS NULL AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0)) AND [p0].[CampaignId] = @campaign_Id AND [p0].[SortDue] > @cursor_At
            ORDER BY [p0].[SortDue], [p0].[Id]
        ) AS [p2]
        UNION ALL
        SELECT [p4].[SortDue], [p4].[Id]
        FROM (
            SELECT TOP(@p) [p3].[SortDue], [p3].[Id]
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] IS NOT NULL AND [p3].[PersonId] <> @me11 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p3].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0 AND [p3].[CampaignId] = @campaign_Id AND [p3].[SortDue] = @cursor_At14 AND [p3].[Id] > @cursor_Id15
            ORDER BY [p3].[SortDue], [p3].[Id]
        ) AS [p4]
        UNION ALL
        SELECT [p6].[SortDue], [p6].[Id]
        FROM (
            SELECT TOP(@p) [p5].[SortDue], [p5].[Id]
            FROM [Problems] AS [p5]
            WHERE [p5].[PersonId] IS NOT NULL AND [p5].[PersonId] <> @me11 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r0]
                WHERE [r0].[ListId] = [p5].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p5].[State] <> 'draft' AND [p5].[Revision] > 0 AND [p5].[CampaignId] = @campaign_Id AND [p5].[SortDue] > @cursor_At14
            ORDER BY [p5].[SortDue], [p5].[Id]
        ) AS [p6]
        UNION ALL
        SELECT [p7].[SortDue], [p7].[Id]
        FROM [Problems] AS [p7]
        WHERE [p7].[PersonId] = @me11 AND [p7].[CampaignId] = @campaign_Id AND [p7].[SortDue] >= @cursor_At24 AND ([p7].[SortDue] > @cursor_At24 OR [p7].[Id] > @cursor_Id26)
    ) AS [u2]
    ORDER BY [u2].[SortDue], [u2].[Id]
) AS [u3]
INNER JOIN [Problems] AS [p8] ON [u3].[Id] = [p8].[Id]
INNER JOIN [Units] AS [u4] ON [p8].[UnitId] = [u4].[Id]
LEFT JOIN [People] AS [p9] ON [p8].[PersonId] = [p9].[Id]
LEFT JOIN [People] AS [p10] ON [p8].[ResponsiblePersonId] = [p10].[Id]
ORDER BY [p8].[SortDue], [p8].[Id];

-- 15 of 30
-- PostgreSQL
-- @ids uuid[], @files uuid[], @me uuid, @campaign_Id uuid, @me3 uuid, @p integer, @me6 uuid, @holders uuid[], @me9 uuid, @me14 uuid
SELECT p4."Id", p4."Number", p4."Content_Text" AS "Text", p4."Subject", u2."Name" AS "UnitName", p5."Name" AS "PersonName", p4."Content_FocusAreaCode" AS "FocusAreaCode", p4."Content_SourceCode" AS "SourceCode", p4."Content_Term" AS "Term", p4."State", p6."Name" AS "ResponsibleName", p4."SortDue", p4."OriginalDueOn", p4."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p4."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u0."Id"
    FROM (
        SELECT p1."SortDue", p1."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND (p."PersonId" = @me3 OR p."ResponsiblePersonId" = @me3)
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p1
        UNION ALL
        SELECT p2."SortDue", p2."Id"
        FROM (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me6 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND (p0."PersonId" = @me9 OR p0."ResponsiblePersonId" = @me9)
            ORDER BY p0."SortDue", p0."Id"
            LIMIT @p
        ) AS p2
        UNION ALL
        SELECT p3."SortDue", p3."Id"
        FROM "Problems" AS p3
        WHERE p3."PersonId" = @me6 AND p3."CampaignId" = @campaign_Id AND (p3."PersonId" = @me14 OR p3."ResponsiblePersonId" = @me14)
    ) AS u0
    ORDER BY u0."SortDue", u0."Id"
    LIMIT @p
) AS u1
INNER JOIN "Problems" AS p4 ON u1."Id" = p4."Id"
INNER JOIN "Units" AS u2 ON p4."UnitId" = u2."Id"
LEFT JOIN "People" AS p5 ON p4."PersonId" = p5."Id"
LEFT JOIN "People" AS p6 ON p4."ResponsiblePersonId" = p6."Id"
ORDER BY p4."SortDue", p4."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @me3 varbinary(16), @me30 varbinary(16), @me6 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me9 varbinary(16), @me90 varbinary(16), @me14 varbinary(16), @me140 varbinary(16);
SELECT [p4].[Id], [p4].[Number], [p4].[Content_Text] AS [Text], [p4].[Subject], [u2].[Name] AS [UnitName], [p5].[Name] AS [PersonName], [p4].[Content_FocusAreaCode] AS [FocusAreaCode], [p4].[Content_SourceCode] AS [SourceCode], [p4].[Content_Term] AS [Term], [p4].[State], [p6].[Name] AS [ResponsibleName], [p4].[SortDue], [p4].[OriginalDueOn], [p4].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p4].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u0].[Id]
    FROM (
        SELECT [p1].[SortDue], [p1].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND ([p].[PersonId] = @me3 OR [p].[ResponsiblePersonId] = @me30)
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p1]
        UNION ALL
        SELECT [p2].[SortDue], [p2].[Id]
        FROM (
            SELECT TOP(@p) [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me6 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND ([p0].[PersonId] = @me9 OR [p0].[ResponsiblePersonId] = @me90)
            ORDER BY [p0].[SortDue], [p0].[Id]
        ) AS [p2]
        UNION ALL
        SELECT [p3].[SortDue], [p3].[Id]
        FROM [Problems] AS [p3]
        WHERE [p3].[PersonId] = @me6 AND [p3].[CampaignId] = @campaign_Id AND ([p3].[PersonId] = @me14 OR [p3].[ResponsiblePersonId] = @me140)
    ) AS [u0]
    ORDER BY [u0].[SortDue], [u0].[Id]
) AS [u1]
INNER JOIN [Problems] AS [p4] ON [u1].[Id] = [p4].[Id]
INNER JOIN [Units] AS [u2] ON [p4].[UnitId] = [u2].[Id]
LEFT JOIN [People] AS [p5] ON [p4].[PersonId] = [p5].[Id]
LEFT JOIN [People] AS [p6] ON [p4].[ResponsiblePersonId] = [p6].[Id]
ORDER BY [p4].[SortDue], [p4].[Id];

-- 16 of 30
-- PostgreSQL
-- @ids uuid[], @files uuid[], @me uuid, @campaign_Id uuid, @now timestamp with time zone, @p integer, @me5 uuid, @holders uuid[], @now8 timestamp with time zone, @now12 timestamp with time zone
SELECT p4."Id", p4."Number", p4."Content_Text" AS "Text", p4."Subject", u2."Name" AS "UnitName", p5."Name" AS "PersonName", p4."Content_FocusAreaCode" AS "FocusAreaCode", p4."Content_SourceCode" AS "SourceCode", p4."Content_Term" AS "Term", p4."State", p6."Name" AS "ResponsibleName", p4."SortDue", p4."OriginalDueOn", p4."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p4."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u0."Id"
    FROM (
        SELECT p1."SortDue", p1."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND p."SortDue" < @now
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p1
        UNION ALL
        SELECT p2."SortDue", p2."Id"
        FROM (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND p0."SortDue" < @now8
            ORDER BY p0."SortDue", p0."Id"
            LIMIT @p
        ) AS p2
        UNION ALL
        SELECT p3."SortDue", p3."Id"
        FROM "Problems" AS p3
        WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND p3."SortDue" < @now12
    ) AS u0
    ORDER BY u0."SortDue", u0."Id"
    LIMIT @p
) AS u1
INNER JOIN "Problems" AS p4 ON u1."Id" = p4."Id"
INNER JOIN "Units" AS u2 ON p4."UnitId" = u2."Id"
LEFT JOIN "People" AS p5 ON p4."PersonId" = p5."Id"
LEFT JOIN "People" AS p6 ON p4."ResponsiblePersonId" = p6."Id"
ORDER BY p4."SortDue", p4."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @now datetime2(3), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @now8 datetime2(3), @now12 datetime2(3);
SELECT [p4].[Id], [p4].[Number], [p4].[Content_Text] AS [Text], [p4].[Subject], [u2].[Name] AS [UnitName], [p5].[Name] AS [PersonName], [p4].[Content_FocusAreaCode] AS [FocusAreaCode], [p4].[Content_SourceCode] AS [SourceCode], [p4].[Content_Term] AS [Term], [p4].[State], [p6].[Name] AS [ResponsibleName], [p4].[SortDue], [p4].[OriginalDueOn], [p4].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p4].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u0].[Id]
    FROM (
        SELECT [p1].[SortDue], [p1].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[SortDue] < @now
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p1]
        UNION ALL
        SELECT [p2].[SortDue], [p2].[Id]
        FROM (
            SELECT TOP(@p) [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[SortDue] < @now8
            ORDER BY [p0].[SortDue], [p0].[Id]
        ) AS [p2]
        UNION ALL
        SELECT [p3].[SortDue], [p3].[Id]
        FROM [Problems] AS [p3]
        WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[SortDue] < @now12
    ) AS [u0]
    ORDER BY [u0].[SortDue], [u0].[Id]
) AS [u1]
INNER JOIN [Problems] AS [p4] ON [u1].[Id] = [p4].[Id]
INNER JOIN [Units] AS [u2] ON [p4].[UnitId] = [u2].[Id]
LEFT JOIN [People] AS [p5] ON [p4].[PersonId] = [p5].[Id]
LEFT JOIN [People] AS [p6] ON [p4].[ResponsiblePersonId] = [p6].[Id]
ORDER BY [p4].[SortDue], [p4].[Id];

-- 17 of 30
-- PostgreSQL
-- @ids uuid[], @files uuid[], @me uuid, @campaign_Id uuid, @p integer, @me4 uuid, @holders uuid[]
SELECT p3."Id", p3."Number", p3."Content_Text" AS "Text", p3."Subject", u2."Name" AS "UnitName", p4."Name" AS "PersonName", p3."Content_FocusAreaCode" AS "FocusAreaCode", p3."Content_SourceCode" AS "SourceCode", p3."Content_Term" AS "Term", p3."State", p5."Name" AS "ResponsibleName", p3."SortDue", p3."OriginalDueOn", p3."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p3."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u0."Id"
    FROM (
        SELECT p2."SortDue", p2."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p2
        UNION ALL
        (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" = @me4 AND p0."CampaignId" = @campaign_Id
            UNION
            SELECT p1."SortDue", p1."Id"
            FROM "Problems" AS p1
            WHERE p1."PersonId" IS NOT NULL AND p1."PersonId" <> @me4 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p1."ListId" AND r."HolderId" = ANY (@holders)) AND p1."State" <> 'draft' AND p1."Revision" > 0 AND p1."CampaignId" = @campaign_Id
        )
    ) AS u0
    ORDER BY u0."SortDue", u0."Id"
    LIMIT @p
) AS u1
INNER JOIN "Problems" AS p3 ON u1."Id" = p3."Id"
INNER JOIN "Units" AS u2 ON p3."UnitId" = u2."Id"
LEFT JOIN "People" AS p4 ON p3."PersonId" = p4."Id"
LEFT JOIN "People" AS p5 ON p3."ResponsiblePersonId" = p5."Id"
ORDER BY p3."SortDue", p3."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT [p3].[Id], [p3].[Number], [p3].[Content_Text] AS [Text], [p3].[Subject], [u2].[Name] AS [UnitName], [p4].[Name] AS [PersonName], [p3].[Content_FocusAreaCode] AS [FocusAreaCode], [p3].[Content_SourceCode] AS [SourceCode], [p3].[Content_Term] AS [Term], [p3].[State], [p5].[Name] AS [ResponsibleName], [p3].[SortDue], [p3].[OriginalDueOn], [p3].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p3].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u0].[Id]
    FROM (
        SELECT [p2].[SortDue], [p2].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p2]
        UNION ALL
        (
            SELECT [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] = @me4 AND [p0].[CampaignId] = @campaign_Id
            UNION
            SELECT [p1].[SortDue], [p1].[Id]
            FROM [Problems] AS [p1]
            WHERE [p1].[PersonId] IS NOT NULL AND [p1].[PersonId] <> @me4 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p1].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p1].[State] <> 'draft' AND [p1].[Revision] > 0 AND [p1].[CampaignId] = @campaign_Id
        )
    ) AS [u0]
    ORDER BY [u0].[SortDue], [u0].[Id]
) AS [u1]
INNER JOIN [Problems] AS [p3] ON [u1].[Id] = [p3].[Id]
INNER JOIN [Units] AS [u2] ON [p3].[UnitId] = [u2].[Id]
LEFT JOIN [People] AS [p4] ON [p3].[PersonId] = [p4].[Id]
LEFT JOIN [People] AS [p5] ON [p3].[ResponsiblePersonId] = [p5].[Id]
ORDER BY [p3].[SortDue], [p3].[Id];

-- 18 of 30
-- PostgreSQL
-- @ids uuid[], @files uuid[], @me uuid, @campaign_Id uuid, @p integer, @me4 uuid, @holders uuid[]
SELECT p4."Id", p4."Number", p4."Content_Text" AS "Text", p4."Subject", u2."Name" AS "UnitName", p5."Name" AS "PersonName", p4."Content_FocusAreaCode" AS "FocusAreaCode", p4."Content_SourceCode" AS "SourceCode", p4."Content_Term" AS "Term", p4."State", p6."Name" AS "ResponsibleName", p4."SortDue", p4."OriginalDueOn", p4."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p4."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u0."Id"
    FROM (
        SELECT p1."SortDue", p1."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p1
        UNION ALL
        SELECT p2."SortDue", p2."Id"
        FROM (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me4 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id
            ORDER BY p0."SortDue", p0."Id"
            LIMIT @p
        ) AS p2
        UNION ALL
        SELECT p3."SortDue", p3."Id"
        FROM "Problems" AS p3
        WHERE p3."PersonId" = @me4 AND p3."CampaignId" = @campaign_Id
    ) AS u0
    ORDER BY u0."SortDue", u0."Id"
    LIMIT @p
) AS u1
INNER JOIN "Problems" AS p4 ON u1."Id" = p4."Id"
INNER JOIN "Units" AS u2 ON p4."UnitId" = u2."Id"
LEFT JOIN "People" AS p5 ON p4."PersonId" = p5."Id"
LEFT JOIN "People" AS p6 ON p4."ResponsiblePersonId" = p6."Id"
ORDER BY p4."SortDue", p4."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @me4 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16);
SELECT [p4].[Id], [p4].[Number], [p4].[Content_Text] AS [Text], [p4].[Subject], [u2].[Name] AS [UnitName], [p5].[Name] AS [PersonName], [p4].[Content_FocusAreaCode] AS [FocusAreaCode], [p4].[Content_SourceCode] AS [SourceCode], [p4].[Content_Term] AS [Term], [p4].[State], [p6].[Name] AS [ResponsibleName], [p4].[SortDue], [p4].[OriginalDueOn], [p4].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p4].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u0].[Id]
    FROM (
        SELECT [p1].[SortDue], [p1].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p1]
        UNION ALL
        SELECT [p2].[SortDue], [p2].[Id]
        FROM (
            SELECT TOP(@p) [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me4 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id
            ORDER BY [p0].[SortDue], [p0].[Id]
        ) AS [p2]
        UNION ALL
        SELECT [p3].[SortDue], [p3].[Id]
        FROM [Problems] AS [p3]
        WHERE [p3].[PersonId] = @me4 AND [p3].[CampaignId] = @campaign_Id
    ) AS [u0]
    ORDER BY [u0].[SortDue], [u0].[Id]
) AS [u1]
INNER JOIN [Problems] AS [p4] ON [u1].[Id] = [p4].[Id]
INNER JOIN [Units] AS [u2] ON [p4].[UnitId] = [u2].[Id]
LEFT JOIN [People] AS [p5] ON [p4].[PersonId] = [p5].[Id]
LEFT JOIN [People] AS [p6] ON [p4].[ResponsiblePersonId] = [p6].[Id]
ORDER BY [p4].[SortDue], [p4].[Id];

-- 19 of 30
-- PostgreSQL
-- @ids uuid[], @files uuid[], @me uuid, @campaign_Id uuid, @source_Code character varying(60), @p integer, @me5 uuid, @holders uuid[], @source_Code8 character varying(60), @source_Code12 character varying(60)
SELECT p4."Id", p4."Number", p4."Content_Text" AS "Text", p4."Subject", u2."Name" AS "UnitName", p5."Name" AS "PersonName", p4."Content_FocusAreaCode" AS "FocusAreaCode", p4."Content_SourceCode" AS "SourceCode", p4."Content_Term" AS "Term", p4."State", p6."Name" AS "ResponsibleName", p4."SortDue", p4."OriginalDueOn", p4."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p4."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u0."Id"
    FROM (
        SELECT p1."SortDue", p1."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND p."Content_SourceCode" = @source_Code
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p1
        UNION ALL
        SELECT p2."SortDue", p2."Id"
        FROM (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND p0."Content_SourceCode" = @source_Code8
            ORDER BY p0."SortDue", p0."Id"
            LIMIT @p
        ) AS p2
        UNION ALL
        SELECT p3."SortDue", p3."Id"
        FROM "Problems" AS p3
        WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND p3."Content_SourceCode" = @source_Code12
    ) AS u0
    ORDER BY u0."SortDue", u0."Id"
    LIMIT @p
) AS u1
INNER JOIN "Problems" AS p4 ON u1."Id" = p4."Id"
INNER JOIN "Units" AS u2 ON p4."UnitId" = u2."Id"
LEFT JOIN "People" AS p5 ON p4."PersonId" = p5."Id"
LEFT JOIN "People" AS p6 ON p4."ResponsiblePersonId" = p6."Id"
ORDER BY p4."SortDue", p4."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @source_Code varchar(60), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @source_Code8 varchar(60), @source_Code12 varchar(60);
SELECT [p4].[Id], [p4].[Number], [p4].[Content_Text] AS [Text], [p4].[Subject], [u2].[Name] AS [UnitName], [p5].[Name] AS [PersonName], [p4].[Content_FocusAreaCode] AS [FocusAreaCode], [p4].[Content_SourceCode] AS [SourceCode], [p4].[Content_Term] AS [Term], [p4].[State], [p6].[Name] AS [ResponsibleName], [p4].[SortDue], [p4].[OriginalDueOn], [p4].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p4].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u0].[Id]
    FROM (
        SELECT [p1].[SortDue], [p1].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[Content_SourceCode] = @source_Code
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p1]
        UNION ALL
        SELECT [p2].[SortDue], [p2].[Id]
        FROM (
            SELECT TOP(@p) [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[Content_SourceCode] = @source_Code8
            ORDER BY [p0].[SortDue], [p0].[Id]
        ) AS [p2]
        UNION ALL
        SELECT [p3].[SortDue], [p3].[Id]
        FROM [Problems] AS [p3]
        WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[Content_SourceCode] = @source_Code12
    ) AS [u0]
    ORDER BY [u0].[SortDue], [u0].[Id]
) AS [u1]
INNER JOIN [Problems] AS [p4] ON [u1].[Id] = [p4].[Id]
INNER JOIN [Units] AS [u2] ON [p4].[UnitId] = [u2].[Id]
LEFT JOIN [People] AS [p5] ON [p4].[PersonId] = [p5].[Id]
LEFT JOIN [People] AS [p6] ON [p4].[ResponsiblePersonId] = [p6].[Id]
ORDER BY [p4].[SortDue], [p4].[Id];

-- 20 of 30
-- PostgreSQL
-- @ids uuid[], @files uuid[], @me uuid, @campaign_Id uuid, @state character varying(40), @p integer, @me5 uuid, @holders uuid[], @state8 character varying(40), @state12 character varying(40)
SELECT p4."Id", p4."Number", p4."Content_Text" AS "Text", p4."Subject", u2."Name" AS "UnitName", p5."Name" AS "PersonName", p4."Content_FocusAreaCode" AS "FocusAreaCode", p4."Content_SourceCode" AS "SourceCode", p4."Content_Term" AS "Term", p4."State", p6."Name" AS "ResponsibleName", p4."SortDue", p4."OriginalDueOn", p4."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p4."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u0."Id"
    FROM (
        SELECT p1."SortDue", p1."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND p."State" = @state
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p1
        UNION ALL
        SELECT p2."SortDue", p2."Id"
        FROM (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND p0."State" = @state8
            ORDER BY p0."SortDue", p0."Id"
            LIMIT @p
        ) AS p2
        UNION ALL
        SELECT p3."SortDue", p3."Id"
        FROM "Problems" AS p3
        WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND p3."State" = @state12
    ) AS u0
    ORDER BY u0."SortDue", u0."Id"
    LIMIT @p
) AS u1
INNER JOIN "Problems" AS p4 ON u1."Id" = p4."Id"
INNER JOIN "Units" AS u2 ON p4."UnitId" = u2."Id"
LEFT JOIN "People" AS p5 ON p4."PersonId" = p5."Id"
LEFT JOIN "People" AS p6 ON p4."ResponsiblePersonId" = p6."Id"
ORDER BY p4."SortDue", p4."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @state varchar(40), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @state8 varchar(40), @state12 varchar(40);
SELECT [p4].[Id], [p4].[Number], [p4].[Content_Text] AS [Text], [p4].[Subject], [u2].[Name] AS [UnitName], [p5].[Name] AS [PersonName], [p4].[Content_FocusAreaCode] AS [FocusAreaCode], [p4].[Content_SourceCode] AS [SourceCode], [p4].[Content_Term] AS [Term], [p4].[State], [p6].[Name] AS [ResponsibleName], [p4].[SortDue], [p4].[OriginalDueOn], [p4].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p4].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u0].[Id]
    FROM (
        SELECT [p1].[SortDue], [p1].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[State] = @state
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p1]
        UNION ALL
        SELECT [p2].[SortDue], [p2].[Id]
        FROM (
            SELECT TOP(@p) [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[State] = @state8
            ORDER BY [p0].[SortDue], [p0].[Id]
        ) AS [p2]
        UNION ALL
        SELECT [p3].[SortDue], [p3].[Id]
        FROM [Problems] AS [p3]
        WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[State] = @state12
    ) AS [u0]
    ORDER BY [u0].[SortDue], [u0].[Id]
) AS [u1]
INNER JOIN [Problems] AS [p4] ON [u1].[Id] = [p4].[Id]
INNER JOIN [Units] AS [u2] ON [p4].[UnitId] = [u2].[Id]
LEFT JOIN [People] AS [p5] ON [p4].[PersonId] = [p5].[Id]
LEFT JOIN [People] AS [p6] ON [p4].[ResponsiblePersonId] = [p6].[Id]
ORDER BY [p4].[SortDue], [p4].[Id];

-- 21 of 30
-- PostgreSQL
-- @ids uuid[], @files uuid[], @me uuid, @campaign_Id uuid, @subject character varying(40), @p integer, @me5 uuid, @holders uuid[], @subject8 character varying(40), @subject12 character varying(40)
SELECT p4."Id", p4."Number", p4."Content_Text" AS "Text", p4."Subject", u2."Name" AS "UnitName", p5."Name" AS "PersonName", p4."Content_FocusAreaCode" AS "FocusAreaCode", p4."Content_SourceCode" AS "SourceCode", p4."Content_Term" AS "Term", p4."State", p6."Name" AS "ResponsibleName", p4."SortDue", p4."OriginalDueOn", p4."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p4."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u0."Id"
    FROM (
        SELECT p1."SortDue", p1."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND p."Subject" = @subject
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p1
        UNION ALL
        SELECT p2."SortDue", p2."Id"
        FROM (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND p0."Subject" = @subject8
            ORDER BY p0."SortDue", p0."Id"
            LIMIT @p
        ) AS p2
        UNION ALL
        SELECT p3."SortDue", p3."Id"
        FROM "Problems" AS p3
        WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND p3."Subject" = @subject12
    ) AS u0
    ORDER BY u0."SortDue", u0."Id"
    LIMIT @p
) AS u1
INNER JOIN "Problems" AS p4 ON u1."Id" = p4."Id"
INNER JOIN "Units" AS u2 ON p4."UnitId" = u2."Id"
LEFT JOIN "People" AS p5 ON p4."PersonId" = p5."Id"
LEFT JOIN "People" AS p6 ON p4."ResponsiblePersonId" = p6."Id"
ORDER BY p4."SortDue", p4."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @subject varchar(40), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @subject8 varchar(40), @subject12 varchar(40);
SELECT [p4].[Id], [p4].[Number], [p4].[Content_Text] AS [Text], [p4].[Subject], [u2].[Name] AS [UnitName], [p5].[Name] AS [PersonName], [p4].[Content_FocusAreaCode] AS [FocusAreaCode], [p4].[Content_SourceCode] AS [SourceCode], [p4].[Content_Term] AS [Term], [p4].[State], [p6].[Name] AS [ResponsibleName], [p4].[SortDue], [p4].[OriginalDueOn], [p4].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p4].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u0].[Id]
    FROM (
        SELECT [p1].[SortDue], [p1].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[Subject] = @subject
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p1]
        UNION ALL
        SELECT [p2].[SortDue], [p2].[Id]
        FROM (
            SELECT TOP(@p) [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[Subject] = @subject8
            ORDER BY [p0].[SortDue], [p0].[Id]
        ) AS [p2]
        UNION ALL
        SELECT [p3].[SortDue], [p3].[Id]
        FROM [Problems] AS [p3]
        WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[Subject] = @subject12
    ) AS [u0]
    ORDER BY [u0].[SortDue], [u0].[Id]
) AS [u1]
INNER JOIN [Problems] AS [p4] ON [u1].[Id] = [p4].[Id]
INNER JOIN [Units] AS [u2] ON [p4].[UnitId] = [u2].[Id]
LEFT JOIN [People] AS [p5] ON [p4].[PersonId] = [p5].[Id]
LEFT JOIN [People] AS [p6] ON [p4].[ResponsiblePersonId] = [p6].[Id]
ORDER BY [p4].[SortDue], [p4].[Id];

-- 22 of 30
-- PostgreSQL
-- @ids uuid[], @files uuid[], @me uuid, @campaign_Id uuid, @term character varying(40), @p integer, @me5 uuid, @holders uuid[], @term8 character varying(40), @term12 character varying(40)
SELECT p4."Id", p4."Number", p4."Content_Text" AS "Text", p4."Subject", u2."Name" AS "UnitName", p5."Name" AS "PersonName", p4."Content_FocusAreaCode" AS "FocusAreaCode", p4."Content_SourceCode" AS "SourceCode", p4."Content_Term" AS "Term", p4."State", p6."Name" AS "ResponsibleName", p4."SortDue", p4."OriginalDueOn", p4."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p4."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u0."Id"
    FROM (
        SELECT p1."SortDue", p1."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND p."Content_Term" = @term
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p1
        UNION ALL
        SELECT p2."SortDue", p2."Id"
        FROM (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND p0."Content_Term" = @term8
            ORDER BY p0."SortDue", p0."Id"
            LIMIT @p
        ) AS p2
        UNION ALL
        SELECT p3."SortDue", p3."Id"
        FROM "Problems" AS p3
        WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND p3."Content_Term" = @term12
    ) AS u0
    ORDER BY u0."SortDue", u0."Id"
    LIMIT @p
) AS u1
INNER JOIN "Problems" AS p4 ON u1."Id" = p4."Id"
INNER JOIN "Units" AS u2 ON p4."UnitId" = u2."Id"
LEFT JOIN "People" AS p5 ON p4."PersonId" = p5."Id"
LEFT JOIN "People" AS p6 ON p4."ResponsiblePersonId" = p6."Id"
ORDER BY p4."SortDue", p4."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @term varchar(40), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @term8 varchar(40), @term12 varchar(40);
SELECT [p4].[Id], [p4].[Number], [p4].[Content_Text] AS [Text], [p4].[Subject], [u2].[Name] AS [UnitName], [p5].[Name] AS [PersonName], [p4].[Content_FocusAreaCode] AS [FocusAreaCode], [p4].[Content_SourceCode] AS [SourceCode], [p4].[Content_Term] AS [Term], [p4].[State], [p6].[Name] AS [ResponsibleName], [p4].[SortDue], [p4].[OriginalDueOn], [p4].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p4].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u0].[Id]
    FROM (
        SELECT [p1].[SortDue], [p1].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[Content_Term] = @term
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p1]
        UNION ALL
        SELECT [p2].[SortDue], [p2].[Id]
        FROM (
            SELECT TOP(@p) [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[Content_Term] = @term8
            ORDER BY [p0].[SortDue], [p0].[Id]
        ) AS [p2]
        UNION ALL
        SELECT [p3].[SortDue], [p3].[Id]
        FROM [Problems] AS [p3]
        WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[Content_Term] = @term12
    ) AS [u0]
    ORDER BY [u0].[SortDue], [u0].[Id]
) AS [u1]
INNER JOIN [Problems] AS [p4] ON [u1].[Id] = [p4].[Id]
INNER JOIN [Units] AS [u2] ON [p4].[UnitId] = [u2].[Id]
LEFT JOIN [People] AS [p5] ON [p4].[PersonId] = [p5].[Id]
LEFT JOIN [People] AS [p6] ON [p4].[ResponsiblePersonId] = [p6].[Id]
ORDER BY [p4].[SortDue], [p4].[Id];

-- 23 of 30
-- PostgreSQL
-- @ids uuid[], @files uuid[], @me uuid, @campaign_Id uuid, @unit uuid, @p integer, @me5 uuid, @holders uuid[], @unit8 uuid, @unit12 uuid
SELECT p4."Id", p4."Number", p4."Content_Text" AS "Text", p4."Subject", u2."Name" AS "UnitName", p5."Name" AS "PersonName", p4."Content_FocusAreaCode" AS "FocusAreaCode", p4."Content_SourceCode" AS "SourceCode", p4."Content_Term" AS "Term", p4."State", p6."Name" AS "ResponsibleName", p4."SortDue", p4."OriginalDueOn", p4."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p4."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u0."Id"
    FROM (
        SELECT p1."SortDue", p1."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND p."UnitId" = @unit
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p1
        UNION ALL
        SELECT p2."SortDue", p2."Id"
        FROM (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me5 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND p0."UnitId" = @unit8
            ORDER BY p0."SortDue", p0."Id"
            LIMIT @p
        ) AS p2
        UNION ALL
        SELECT p3."SortDue", p3."Id"
        FROM "Problems" AS p3
        WHERE p3."PersonId" = @me5 AND p3."CampaignId" = @campaign_Id AND p3."UnitId" = @unit12
    ) AS u0
    ORDER BY u0."SortDue", u0."Id"
    LIMIT @p
) AS u1
INNER JOIN "Problems" AS p4 ON u1."Id" = p4."Id"
INNER JOIN "Units" AS u2 ON p4."UnitId" = u2."Id"
LEFT JOIN "People" AS p5 ON p4."PersonId" = p5."Id"
LEFT JOIN "People" AS p6 ON p4."ResponsiblePersonId" = p6."Id"
ORDER BY p4."SortDue", p4."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @unit varbinary(16), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @unit8 varbinary(16), @unit12 varbinary(16);
SELECT [p4].[Id], [p4].[Number], [p4].[Content_Text] AS [Text], [p4].[Subject], [u2].[Name] AS [UnitName], [p5].[Name] AS [PersonName], [p4].[Content_FocusAreaCode] AS [FocusAreaCode], [p4].[Content_SourceCode] AS [SourceCode], [p4].[Content_Term] AS [Term], [p4].[State], [p6].[Name] AS [ResponsibleName], [p4].[SortDue], [p4].[OriginalDueOn], [p4].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p4].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u0].[Id]
    FROM (
        SELECT [p1].[SortDue], [p1].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND [p].[UnitId] = @unit
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p1]
        UNION ALL
        SELECT [p2].[SortDue], [p2].[Id]
        FROM (
            SELECT TOP(@p) [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me5 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND [p0].[UnitId] = @unit8
            ORDER BY [p0].[SortDue], [p0].[Id]
        ) AS [p2]
        UNION ALL
        SELECT [p3].[SortDue], [p3].[Id]
        FROM [Problems] AS [p3]
        WHERE [p3].[PersonId] = @me5 AND [p3].[CampaignId] = @campaign_Id AND [p3].[UnitId] = @unit12
    ) AS [u0]
    ORDER BY [u0].[SortDue], [u0].[Id]
) AS [u1]
INNER JOIN [Problems] AS [p4] ON [u1].[Id] = [p4].[Id]
INNER JOIN [Units] AS [u2] ON [p4].[UnitId] = [u2].[Id]
LEFT JOIN [People] AS [p5] ON [p4].[PersonId] = [p5].[Id]
LEFT JOIN [People] AS [p6] ON [p4].[ResponsiblePersonId] = [p6].[Id]
ORDER BY [p4].[SortDue], [p4].[Id];

-- 24 of 30
-- PostgreSQL
-- @ids uuid[], @files uuid[], @me uuid, @campaign_Id uuid, @words_contains character varying(1000), @words_contains0 character varying(30), @p integer, @me6 uuid, @holders uuid[], @words9_contains character varying(1000), @words9_contains0 character varying(30), @words14_contains character varying(1000), @words14_contains0 character varying(30)
SELECT p4."Id", p4."Number", p4."Content_Text" AS "Text", p4."Subject", u2."Name" AS "UnitName", p5."Name" AS "PersonName", p4."Content_FocusAreaCode" AS "FocusAreaCode", p4."Content_SourceCode" AS "SourceCode", p4."Content_Term" AS "Term", p4."State", p6."Name" AS "ResponsibleName", p4."SortDue", p4."OriginalDueOn", p4."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p4."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u0."Id"
    FROM (
        SELECT p1."SortDue", p1."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id AND (p."Content_Text" LIKE @words_contains OR p."Number" LIKE @words_contains0)
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p1
        UNION ALL
        SELECT p2."SortDue", p2."Id"
        FROM (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" IS NOT NULL AND p0."PersonId" <> @me6 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p0."ListId" AND r."HolderId" = ANY (@holders)) AND p0."State" <> 'draft' AND p0."Revision" > 0 AND p0."CampaignId" = @campaign_Id AND (p0."Content_Text" LIKE @words9_contains OR p0."Number" LIKE @words9_contains0)
            ORDER BY p0."SortDue", p0."Id"
            LIMIT @p
        ) AS p2
        UNION ALL
        SELECT p3."SortDue", p3."Id"
        FROM "Problems" AS p3
        WHERE p3."PersonId" = @me6 AND p3."CampaignId" = @campaign_Id AND (p3."Content_Text" LIKE @words14_contains OR p3."Number" LIKE @words14_contains0)
    ) AS u0
    ORDER BY u0."SortDue", u0."Id"
    LIMIT @p
) AS u1
INNER JOIN "Problems" AS p4 ON u1."Id" = p4."Id"
INNER JOIN "Units" AS u2 ON p4."UnitId" = u2."Id"
LEFT JOIN "People" AS p5 ON p4."PersonId" = p5."Id"
LEFT JOIN "People" AS p6 ON p4."ResponsiblePersonId" = p6."Id"
ORDER BY p4."SortDue", p4."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @words_contains nvarchar(1000), @words_contains0 nvarchar(30), @me6 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @words9_contains nvarchar(1000), @words9_contains0 nvarchar(30), @words14_contains nvarchar(1000), @words14_contains0 nvarchar(30);
SELECT [p4].[Id], [p4].[Number], [p4].[Content_Text] AS [Text], [p4].[Subject], [u2].[Name] AS [UnitName], [p5].[Name] AS [PersonName], [p4].[Content_FocusAreaCode] AS [FocusAreaCode], [p4].[Content_SourceCode] AS [SourceCode], [p4].[Content_Term] AS [Term], [p4].[State], [p6].[Name] AS [ResponsibleName], [p4].[SortDue], [p4].[OriginalDueOn], [p4].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p4].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u0].[Id]
    FROM (
        SELECT [p1].[SortDue], [p1].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id AND ([p].[Content_Text] LIKE @words_contains ESCAPE N'\' OR [p].[Number] LIKE @words_contains0 ESCAPE N'\')
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p1]
        UNION ALL
        SELECT [p2].[SortDue], [p2].[Id]
        FROM (
            SELECT TOP(@p) [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] IS NOT NULL AND [p0].[PersonId] <> @me6 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p0].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p0].[State] <> 'draft' AND [p0].[Revision] > 0 AND [p0].[CampaignId] = @campaign_Id AND ([p0].[Content_Text] LIKE @words9_contains ESCAPE N'\' OR [p0].[Number] LIKE @words9_contains0 ESCAPE N'\')
            ORDER BY [p0].[SortDue], [p0].[Id]
        ) AS [p2]
        UNION ALL
        SELECT [p3].[SortDue], [p3].[Id]
        FROM [Problems] AS [p3]
        WHERE [p3].[PersonId] = @me6 AND [p3].[CampaignId] = @campaign_Id AND ([p3].[Content_Text] LIKE @words14_contains ESCAPE N'\' OR [p3].[Number] LIKE @words14_contains0 ESCAPE N'\')
    ) AS [u0]
    ORDER BY [u0].[SortDue], [u0].[Id]
) AS [u1]
INNER JOIN [Problems] AS [p4] ON [u1].[Id] = [p4].[Id]
INNER JOIN [Units] AS [u2] ON [p4].[UnitId] = [u2].[Id]
LEFT JOIN [People] AS [p5] ON [p4].[PersonId] = [p5].[Id]
LEFT JOIN [People] AS [p6] ON [p4].[ResponsiblePersonId] = [p6].[Id]
ORDER BY [p4].[SortDue], [p4].[Id];

-- 25 of 30
-- PostgreSQL
-- @ids uuid[], @path character varying(60), @files uuid[], @me uuid, @campaign_Id uuid, @p integer, @me5 uuid, @holders uuid[], @units character varying(60)[], @units14 character varying(60)[]
SELECT p5."Id", p5."Number", p5."Content_Text" AS "Text", p5."Subject", u4."Name" AS "UnitName", p6."Name" AS "PersonName", p5."Content_FocusAreaCode" AS "FocusAreaCode", p5."Content_SourceCode" AS "SourceCode", p5."Content_Term" AS "Term", p5."State", p7."Name" AS "ResponsibleName", p5."SortDue", p5."OriginalDueOn", p5."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p5."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u2."Id"
    FROM (
        SELECT p4."SortDue", p4."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND p."UnitPath" = @path AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p4
        UNION ALL
        (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" = @me5 AND p0."CampaignId" = @campaign_Id
            UNION
            SELECT p1."SortDue", p1."Id"
            FROM "Problems" AS p1
            WHERE p1."PersonId" IS NOT NULL AND p1."PersonId" <> @me5 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p1."ListId" AND r."HolderId" = ANY (@holders)) AND p1."State" <> 'draft' AND p1."Revision" > 0 AND p1."CampaignId" = @campaign_Id
            UNION
            SELECT p2."SortDue", p2."Id"
            FROM "Problems" AS p2
            WHERE p2."PersonId" IS NULL AND p2."ResponsiblePersonId" = @me5 AND p2."State" <> 'draft' AND p2."Revision" > 0 AND NOT (p2."UnitPath" = ANY (@units) AND p2."UnitPath" = ANY (@units) IS NOT NULL) AND p2."CampaignId" = @campaign_Id
            UNION
            SELECT p3."SortDue", p3."Id"
            FROM "Problems" AS p3
            WHERE p3."PersonId" IS NULL AND (p3."ResponsiblePersonId" <> @me5 OR p3."ResponsiblePersonId" IS NULL) AND EXISTS (
                SELECT 1
                FROM "AssistingUnits" AS a
                WHERE p3."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units14)) AND p3."State" <> 'draft' AND p3."Revision" > 0 AND NOT (p3."UnitPath" = ANY (@units) AND p3."UnitPath" = ANY (@units) IS NOT NULL) AND p3."CampaignId" = @campaign_Id
        )
    ) AS u2
    ORDER BY u2."SortDue", u2."Id"
    LIMIT @p
) AS u3
INNER JOIN "Problems" AS p5 ON u3."Id" = p5."Id"
INNER JOIN "Units" AS u4 ON p5."UnitId" = u4."Id"
LEFT JOIN "People" AS p6 ON p5."PersonId" = p6."Id"
LEFT JOIN "People" AS p7 ON p5."ResponsiblePersonId" = p7."Id"
ORDER BY p5."SortDue", p5."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @path varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me50 varbinary(16), @units1 varchar(60), @units2 varchar(60), @units141 varchar(60), @units142 varchar(60);
SELECT [p5].[Id], [p5].[Number], [p5].[Content_Text] AS [Text], [p5].[Subject], [u4].[Name] AS [UnitName], [p6].[Name] AS [PersonName], [p5].[Content_FocusAreaCode] AS [FocusAreaCode], [p5].[Content_SourceCode] AS [SourceCode], [p5].[Content_Term] AS [Term], [p5].[State], [p7].[Name] AS [ResponsibleName], [p5].[SortDue], [p5].[OriginalDueOn], [p5].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p5].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u2].[Id]
    FROM (
        SELECT [p4].[SortDue], [p4].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND [p].[UnitPath] = @path AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p4]
        UNION ALL
        (
            SELECT [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] = @me5 AND [p0].[CampaignId] = @campaign_Id
            UNION
            SELECT [p1].[SortDue], [p1].[Id]
            FROM [Problems] AS [p1]
            WHERE [p1].[PersonId] IS NOT NULL AND [p1].[PersonId] <> @me5 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p1].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p1].[State] <> 'draft' AND [p1].[Revision] > 0 AND [p1].[CampaignId] = @campaign_Id
            UNION
            SELECT [p2].[SortDue], [p2].[Id]
            FROM [Problems] AS [p2]
            WHERE [p2].[PersonId] IS NULL AND [p2].[ResponsiblePersonId] = @me50 AND [p2].[State] <> 'draft' AND [p2].[Revision] > 0 AND [p2].[UnitPath] NOT IN (@units1, @units2) AND [p2].[CampaignId] = @campaign_Id
            UNION
            SELECT [p3].[SortDue], [p3].[Id]
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] IS NULL AND ([p3].[ResponsiblePersonId] <> @me50 OR [p3].[ResponsiblePersonId] IS NULL) AND EXISTS (
                SELECT 1
                FROM [AssistingUnits] AS [a]
                WHERE [p3].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units141, @units142)) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0 AND [p3].[UnitPath] NOT IN (@units1, @units2) AND [p3].[CampaignId] = @campaign_Id
        )
    ) AS [u2]
    ORDER BY [u2].[SortDue], [u2].[Id]
) AS [u3]
INNER JOIN [Problems] AS [p5] ON [u3].[Id] = [p5].[Id]
INNER JOIN [Units] AS [u4] ON [p5].[UnitId] = [u4].[Id]
LEFT JOIN [People] AS [p6] ON [p5].[PersonId] = [p6].[Id]
LEFT JOIN [People] AS [p7] ON [p5].[ResponsiblePersonId] = [p7].[Id]
ORDER BY [p5].[SortDue], [p5].[Id];

-- 26 of 30
-- PostgreSQL
-- @ids uuid[], @path character varying(60), @files uuid[], @me uuid, @campaign_Id uuid, @p integer, @path5 character varying(60), @path10 character varying(60), @path15 character varying(60), @me20 uuid, @holders uuid[], @paths character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From28 character varying(60), @range_To29 character varying(60), @range_From30 character varying(60), @range_To31 character varying(60), @units character varying(60)[], @range_From35 character varying(60), @range_To36 character varying(60), @range_From37 character varying(60), @range_To38 character varying(60), @range_From39 character varying(60), @range_To40 character varying(60), @units43 character varying(60)[]
SELECT p12."Id", p12."Number", p12."Content_Text" AS "Text", p12."Subject", u8."Name" AS "UnitName", p13."Name" AS "PersonName", p12."Content_FocusAreaCode" AS "FocusAreaCode", p12."Content_SourceCode" AS "SourceCode", p12."Content_Term" AS "Term", p12."State", p14."Name" AS "ResponsibleName", p12."SortDue", p12."OriginalDueOn", p12."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p12."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u6."Id"
    FROM (
        SELECT p1."SortDue", p1."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND p."UnitPath" = @path AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p1
        UNION ALL
        SELECT p2."SortDue", p2."Id"
        FROM (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" IS NULL AND p0."UnitPath" = @path5 AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0)) AND p0."CampaignId" = @campaign_Id
            ORDER BY p0."SortDue", p0."Id"
            LIMIT @p
        ) AS p2
        UNION ALL
        SELECT p4."SortDue", p4."Id"
        FROM (
            SELECT p3."SortDue", p3."Id"
            FROM "Problems" AS p3
            WHERE p3."PersonId" IS NULL AND p3."UnitPath" = @path10 AND (p3."UnitId" = ANY (@files) OR p3."WrittenByPersonId" = @me OR (p3."State" <> 'draft' AND p3."Revision" > 0)) AND p3."CampaignId" = @campaign_Id
            ORDER BY p3."SortDue", p3."Id"
            LIMIT @p
        ) AS p4
        UNION ALL
        SELECT p6."SortDue", p6."Id"
        FROM (
            SELECT p5."SortDue", p5."Id"
            FROM "Problems" AS p5
            WHERE p5."PersonId" IS NULL AND p5."UnitPath" = @path15 AND (p5."UnitId" = ANY (@files) OR p5."WrittenByPersonId" = @me OR (p5."State" <> 'draft' AND p5."Revision" > 0)) AND p5."CampaignId" = @campaign_Id
            ORDER BY p5."SortDue", p5."Id"
            LIMIT @p
        ) AS p6
        UNION ALL
        (
            SELECT p7."SortDue", p7."Id"
            FROM "Problems" AS p7
            WHERE p7."PersonId" = @me20 AND p7."CampaignId" = @campaign_Id
            UNION
            SELECT p8."SortDue", p8."Id"
            FROM "Problems" AS p8
            WHERE p8."PersonId" IS NOT NULL AND p8."PersonId" <> @me20 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p8."ListId" AND r."HolderId" = ANY (@holders)) AND p8."State" <> 'draft' AND p8."Revision" > 0 AND p8."CampaignId" = @campaign_Id
            UNION
            SELECT p9."SortDue", p9."Id"
            FROM "Problems" AS p9
            WHERE p9."PersonId" IS NULL AND NOT (p9."UnitPath" = ANY (@paths) AND p9."UnitPath" = ANY (@paths) IS NOT NULL) AND p9."State" <> 'draft' AND p9."Revision" > 0 AND ((p9."UnitPath" > @range_From AND p9."UnitPath" < @range_To) OR (p9."UnitPath" > @range_From28 AND p9."UnitPath" < @range_To29) OR (p9."UnitPath" > @range_From30 AND p9."UnitPath" < @range_To31)) AND p9."CampaignId" = @campaign_Id
            UNION
            SELECT p10."SortDue", p10."Id"
            FROM "Problems" AS p10
            WHERE p10."PersonId" IS NULL AND p10."ResponsiblePersonId" = @me20 AND p10."State" <> 'draft' AND p10."Revision" > 0 AND NOT (p10."UnitPath" = ANY (@units) AND p10."UnitPath" = ANY (@units) IS NOT NULL) AND (p10."UnitPath" < @range_From35 OR p10."UnitPath" >= @range_To36) AND (p10."UnitPath" < @range_From37 OR p10."UnitPath" >= @range_To38) AND (p10."UnitPath" < @range_From39 OR p10."UnitPath" >= @range_To40) AND p10."CampaignId" = @campaign_Id
            UNION
            SELECT p11."SortDue", p11."Id"
            FROM "Problems" AS p11
            WHERE p11."PersonId" IS NULL AND (p11."ResponsiblePersonId" <> @me20 OR p11."ResponsiblePersonId" IS NULL) AND EXISTS (
                SELECT 1
                FROM "AssistingUnits" AS a
                WHERE p11."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units43)) AND p11."State" <> 'draft' AND p11."Revision" > 0 AND NOT (p11."UnitPath" = ANY (@units) AND p11."UnitPath" = ANY (@units) IS NOT NULL) AND (p11."UnitPath" < @range_From35 OR p11."UnitPath" >= @range_To36) AND (p11."UnitPath" < @range_From37 OR p11."UnitPath" >= @range_To38) AND (p11."UnitPath" < @range_From39 OR p11."UnitPath" >= @range_To40) AND p11."CampaignId" = @campaign_Id
        )
    ) AS u6
    ORDER BY u6."SortDue", u6."Id"
    LIMIT @p
) AS u7
INNER JOIN "Problems" AS p12 ON u7."Id" = p12."Id"
INNER JOIN "Units" AS u8 ON p12."UnitId" = u8."Id"
LEFT JOIN "People" AS p13 ON p12."PersonId" = p13."Id"
LEFT JOIN "People" AS p14 ON p12."ResponsiblePersonId" = p14."Id"
ORDER BY p12."SortDue", p12."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @path varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @path5 varchar(60), @path10 varchar(60), @path15 varchar(60), @me20 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From28 varchar(60), @range_To29 varchar(60), @range_From30 varchar(60), @range_To31 varchar(60), @me200 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From35 varchar(60), @range_To36 varchar(60), @range_From37 varchar(60), @range_To38 varchar(60), @range_From39 varchar(60), @range_To40 varchar(60), @units431 varchar(60), @units432 varchar(60);
SELECT [p12].[Id], [p12].[Number], [p12].[Content_Text] AS [Text], [p12].[Subject], [u8].[Name] AS [UnitName], [p13].[Name] AS [PersonName], [p12].[Content_FocusAreaCode] AS [FocusAreaCode], [p12].[Content_SourceCode] AS [SourceCode], [p12].[Content_Term] AS [Term], [p12].[State], [p14].[Name] AS [ResponsibleName], [p12].[SortDue], [p12].[OriginalDueOn], [p12].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p12].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u6].[Id]
    FROM (
        SELECT [p1].[SortDue], [p1].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND [p].[UnitPath] = @path AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p1]
        UNION ALL
        SELECT [p2].[SortDue], [p2].[Id]
        FROM (
            SELECT TOP(@p) [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] IS NULL AND [p0].[UnitPath] = @path5 AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0)) AND [p0].[CampaignId] = @campaign_Id
            ORDER BY [p0].[SortDue], [p0].[Id]
        ) AS [p2]
        UNION ALL
        SELECT [p4].[SortDue], [p4].[Id]
        FROM (
            SELECT TOP(@p) [p3].[SortDue], [p3].[Id]
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] IS NULL AND [p3].[UnitPath] = @path10 AND ([p3].[UnitId] IN (@files1, @files2) OR [p3].[WrittenByPersonId] = @me OR ([p3].[State] <> 'draft' AND [p3].[Revision] > 0)) AND [p3].[CampaignId] = @campaign_Id
            ORDER BY [p3].[SortDue], [p3].[Id]
        ) AS [p4]
        UNION ALL
        SELECT [p6].[SortDue], [p6].[Id]
        FROM (
            SELECT TOP(@p) [p5].[SortDue], [p5].[Id]
            FROM [Problems] AS [p5]
            WHERE [p5].[PersonId] IS NULL AND [p5].[UnitPath] = @path15 AND ([p5].[UnitId] IN (@files1, @files2) OR [p5].[WrittenByPersonId] = @me OR ([p5].[State] <> 'draft' AND [p5].[Revision] > 0)) AND [p5].[CampaignId] = @campaign_Id
            ORDER BY [p5].[SortDue], [p5].[Id]
        ) AS [p6]
        UNION ALL
        (
            SELECT [p7].[SortDue], [p7].[Id]
            FROM [Problems] AS [p7]
            WHERE [p7].[PersonId] = @me20 AND [p7].[CampaignId] = @campaign_Id
            UNION
            SELECT [p8].[SortDue], [p8].[Id]
            FROM [Problems] AS [p8]
            WHERE [p8].[PersonId] IS NOT NULL AND [p8].[PersonId] <> @me20 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p8].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p8].[State] <> 'draft' AND [p8].[Revision] > 0 AND [p8].[CampaignId] = @campaign_Id
            UNION
            SELECT [p9].[SortDue], [p9].[Id]
            FROM [Problems] AS [p9]
            WHERE [p9].[PersonId] IS NULL AND [p9].[UnitPath] NOT IN (@paths1, @paths2) AND [p9].[State] <> 'draft' AND [p9].[Revision] > 0 AND (([p9].[UnitPath] > @range_From AND [p9].[UnitPath] < @range_To) OR ([p9].[UnitPath] > @range_From28 AND [p9].[UnitPath] < @range_To29) OR ([p9].[UnitPath] > @range_From30 AND [p9].[UnitPath] < @range_To31)) AND [p9].[CampaignId] = @campaign_Id
            UNION
            SELECT [p10].[SortDue], [p10].[Id]
            FROM [Problems] AS [p10]
            WHERE [p10].[PersonId] IS NULL AND [p10].[ResponsiblePersonId] = @me200 AND [p10].[State] <> 'draft' AND [p10].[Revision] > 0 AND [p10].[UnitPath] NOT IN (@units1, @units2) AND ([p10].[UnitPath] < @range_From35 OR [p10].[UnitPath] >= @range_To36) AND ([p10].[UnitPath] < @range_From37 OR [p10].[UnitPath] >= @range_To38) AND ([p10].[UnitPath] < @range_From39 OR [p10].[UnitPath] >= @range_To40) AND [p10].[CampaignId] = @campaign_Id
            UNION
            SELECT [p11].[SortDue], [p11].[Id]
            FROM [Problems] AS [p11]
            WHERE [p11].[PersonId] IS NULL AND ([p11].[ResponsiblePersonId] <> @me200 OR [p11].[ResponsiblePersonId] IS NULL) AND EXISTS (
                SELECT 1
                FROM [AssistingUnits] AS [a]
                WHERE [p11].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units431, @units432)) AND [p11].[State] <> 'draft' AND [p11].[Revision] > 0 AND [p11].[UnitPath] NOT IN (@units1, @units2) AND ([p11].[UnitPath] < @range_From35 OR [p11].[UnitPath] >= @range_To36) AND ([p11].[UnitPath] < @range_From37 OR [p11].[UnitPath] >= @range_To38) AND ([p11].[UnitPath] < @range_From39 OR [p11].[UnitPath] >= @range_To40) AND [p11].[CampaignId] = @campaign_Id
        )
    ) AS [u6]
    ORDER BY [u6].[SortDue], [u6].[Id]
) AS [u7]
INNER JOIN [Problems] AS [p12] ON [u7].[Id] = [p12].[Id]
INNER JOIN [Units] AS [u8] ON [p12].[UnitId] = [u8].[Id]
LEFT JOIN [People] AS [p13] ON [p12].[PersonId] = [p13].[Id]
LEFT JOIN [People] AS [p14] ON [p12].[ResponsiblePersonId] = [p14].[Id]
ORDER BY [p12].[SortDue], [p12].[Id];

-- 27 of 30
-- PostgreSQL
-- @ids uuid[], @path character varying(60), @files uuid[], @me uuid, @campaign_Id uuid, @p integer, @path5 character varying(60), @path10 character varying(60), @path15 character varying(60), @path20 character varying(60), @path25 character varying(60), @me30 uuid, @holders uuid[], @paths character varying(60)[], @range_From character varying(60), @range_To character varying(60), @range_From38 character varying(60), @range_To39 character varying(60), @range_From40 character varying(60), @range_To41 character varying(60), @range_From42 character varying(60), @range_To43 character varying(60), @range_From44 character varying(60), @range_To45 character varying(60), @units character varying(60)[], @range_From49 character varying(60), @range_To50 character varying(60), @range_From51 character varying(60), @range_To52 character varying(60), @range_From53 character varying(60), @range_To54 character varying(60), @range_From55 character varying(60), @range_To56 character varying(60), @range_From57 character varying(60), @range_To58 character varying(60), @units61 character varying(60)[]
SELECT p16."Id", p16."Number", p16."Content_Text" AS "Text", p16."Subject", u10."Name" AS "UnitName", p17."Name" AS "PersonName", p16."Content_FocusAreaCode" AS "FocusAreaCode", p16."Content_SourceCode" AS "SourceCode", p16."Content_Term" AS "Term", p16."State", p18."Name" AS "ResponsibleName", p16."SortDue", p16."OriginalDueOn", p16."ClosedAt", EXISTS (
    SELECT 1
    FROM "Deadlines" AS d
    WHERE d."ProblemId" = p16."Id" AND d."IsOpen" AND d."OwnerId" = ANY (@ids)) AS "IsMine"
FROM (
    SELECT u8."Id"
    FROM (
        SELECT p1."SortDue", p1."Id"
        FROM (
            SELECT p."SortDue", p."Id"
            FROM "Problems" AS p
            WHERE p."PersonId" IS NULL AND p."UnitPath" = @path AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id
            ORDER BY p."SortDue", p."Id"
            LIMIT @p
        ) AS p1
        UNION ALL
        SELECT p2."SortDue", p2."Id"
        FROM (
            SELECT p0."SortDue", p0."Id"
            FROM "Problems" AS p0
            WHERE p0."PersonId" IS NULL AND p0."UnitPath" = @path5 AND (p0."UnitId" = ANY (@files) OR p0."WrittenByPersonId" = @me OR (p0."State" <> 'draft' AND p0."Revision" > 0)) AND p0."CampaignId" = @campaign_Id
            ORDER BY p0."SortDue", p0."Id"
            LIMIT @p
        ) AS p2
        UNION ALL
        SELECT p4."SortDue", p4."Id"
        FROM (
            SELECT p3."SortDue", p3."Id"
            FROM "Problems" AS p3
            WHERE p3."PersonId" IS NULL AND p3."UnitPath" = @path10 AND (p3."UnitId" = ANY (@files) OR p3."WrittenByPersonId" = @me OR (p3."State" <> 'draft' AND p3."Revision" > 0)) AND p3."CampaignId" = @campaign_Id
            ORDER BY p3."SortDue", p3."Id"
            LIMIT @p
        ) AS p4
        UNION ALL
        SELECT p6."SortDue", p6."Id"
        FROM (
            SELECT p5."SortDue", p5."Id"
            FROM "Problems" AS p5
            WHERE p5."PersonId" IS NULL AND p5."UnitPath" = @path15 AND (p5."UnitId" = ANY (@files) OR p5."WrittenByPersonId" = @me OR (p5."State" <> 'draft' AND p5."Revision" > 0)) AND p5."CampaignId" = @campaign_Id
            ORDER BY p5."SortDue", p5."Id"
            LIMIT @p
        ) AS p6
        UNION ALL
        SELECT p8."SortDue", p8."Id"
        FROM (
            SELECT p7."SortDue", p7."Id"
            FROM "Problems" AS p7
            WHERE p7."PersonId" IS NULL AND p7."UnitPath" = @path20 AND (p7."UnitId" = ANY (@files) OR p7."WrittenByPersonId" = @me OR (p7."State" <> 'draft' AND p7."Revision" > 0)) AND p7."CampaignId" = @campaign_Id
            ORDER BY p7."SortDue", p7."Id"
            LIMIT @p
        ) AS p8
        UNION ALL
        SELECT p10."SortDue", p10."Id"
        FROM (
            SELECT p9."SortDue", p9."Id"
            FROM "Problems" AS p9
            WHERE p9."PersonId" IS NULL AND p9."UnitPath" = @path25 AND (p9."UnitId" = ANY (@files) OR p9."WrittenByPersonId" = @me OR (p9."State" <> 'draft' AND p9."Revision" > 0)) AND p9."CampaignId" = @campaign_Id
            ORDER BY p9."SortDue", p9."Id"
            LIMIT @p
        ) AS p10
        UNION ALL
        (
            SELECT p11."SortDue", p11."Id"
            FROM "Problems" AS p11
            WHERE p11."PersonId" = @me30 AND p11."CampaignId" = @campaign_Id
            UNION
            SELECT p12."SortDue", p12."Id"
            FROM "Problems" AS p12
            WHERE p12."PersonId" IS NOT NULL AND p12."PersonId" <> @me30 AND EXISTS (
                SELECT 1
                FROM "ReadGrants" AS r
                WHERE r."ListId" = p12."ListId" AND r."HolderId" = ANY (@holders)) AND p12."State" <> 'draft' AND p12."Revision" > 0 AND p12."CampaignId" = @campaign_Id
            UNION
            SELECT p13."SortDue", p13."Id"
            FROM "Problems" AS p13
            WHERE p13."PersonId" IS NULL AND NOT (p13."UnitPath" = ANY (@paths) AND p13."UnitPath" = ANY (@paths) IS NOT NULL) AND p13."State" <> 'draft' AND p13."Revision" > 0 AND ((p13."UnitPath" > @range_From AND p13."UnitPath" < @range_To) OR (p13."UnitPath" > @range_From38 AND p13."UnitPath" < @range_To39) OR (p13."UnitPath" > @range_From40 AND p13."UnitPath" < @range_To41) OR (p13."UnitPath" > @range_From42 AND p13."UnitPath" < @range_To43) OR (p13."UnitPath" > @range_From44 AND p13."UnitPath" < @range_To45)) AND p13."CampaignId" = @campaign_Id
            UNION
            SELECT p14."SortDue", p14."Id"
            FROM "Problems" AS p14
            WHERE p14."PersonId" IS NULL AND p14."ResponsiblePersonId" = @me30 AND p14."State" <> 'draft' AND p14."Revision" > 0 AND NOT (p14."UnitPath" = ANY (@units) AND p14."UnitPath" = ANY (@units) IS NOT NULL) AND (p14."UnitPath" < @range_From49 OR p14."UnitPath" >= @range_To50) AND (p14."UnitPath" < @range_From51 OR p14."UnitPath" >= @range_To52) AND (p14."UnitPath" < @range_From53 OR p14."UnitPath" >= @range_To54) AND (p14."UnitPath" < @range_From55 OR p14."UnitPath" >= @range_To56) AND (p14."UnitPath" < @range_From57 OR p14."UnitPath" >= @range_To58) AND p14."CampaignId" = @campaign_Id
            UNION
            SELECT p15."SortDue", p15."Id"
            FROM "Problems" AS p15
            WHERE p15."PersonId" IS NULL AND (p15."ResponsiblePersonId" <> @me30 OR p15."ResponsiblePersonId" IS NULL) AND EXISTS (
                SELECT 1
                FROM "AssistingUnits" AS a
                WHERE p15."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units61)) AND p15."State" <> 'draft' AND p15."Revision" > 0 AND NOT (p15."UnitPath" = ANY (@units) AND p15."UnitPath" = ANY (@units) IS NOT NULL) AND (p15."UnitPath" < @range_From49 OR p15."UnitPath" >= @range_To50) AND (p15."UnitPath" < @range_From51 OR p15."UnitPath" >= @range_To52) AND (p15."UnitPath" < @range_From53 OR p15."UnitPath" >= @range_To54) AND (p15."UnitPath" < @range_From55 OR p15."UnitPath" >= @range_To56) AND (p15."UnitPath" < @range_From57 OR p15."UnitPath" >= @range_To58) AND p15."CampaignId" = @campaign_Id
        )
    ) AS u8
    ORDER BY u8."SortDue", u8."Id"
    LIMIT @p
) AS u9
INNER JOIN "Problems" AS p16 ON u9."Id" = p16."Id"
INNER JOIN "Units" AS u10 ON p16."UnitId" = u10."Id"
LEFT JOIN "People" AS p17 ON p16."PersonId" = p17."Id"
LEFT JOIN "People" AS p18 ON p16."ResponsiblePersonId" = p18."Id"
ORDER BY p16."SortDue", p16."Id";
-- SQL Server
DECLARE @ids1 varbinary(16), @ids2 varbinary(16), @p int, @path varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @path5 varchar(60), @path10 varchar(60), @path15 varchar(60), @path20 varchar(60), @path25 varchar(60), @me30 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @paths1 varchar(60), @paths2 varchar(60), @range_From varchar(60), @range_To varchar(60), @range_From38 varchar(60), @range_To39 varchar(60), @range_From40 varchar(60), @range_To41 varchar(60), @range_From42 varchar(60), @range_To43 varchar(60), @range_From44 varchar(60), @range_To45 varchar(60), @me300 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From49 varchar(60), @range_To50 varchar(60), @range_From51 varchar(60), @range_To52 varchar(60), @range_From53 varchar(60), @range_To54 varchar(60), @range_From55 varchar(60), @range_To56 varchar(60), @range_From57 varchar(60), @range_To58 varchar(60), @units611 varchar(60), @units612 varchar(60);
SELECT [p16].[Id], [p16].[Number], [p16].[Content_Text] AS [Text], [p16].[Subject], [u10].[Name] AS [UnitName], [p17].[Name] AS [PersonName], [p16].[Content_FocusAreaCode] AS [FocusAreaCode], [p16].[Content_SourceCode] AS [SourceCode], [p16].[Content_Term] AS [Term], [p16].[State], [p18].[Name] AS [ResponsibleName], [p16].[SortDue], [p16].[OriginalDueOn], [p16].[ClosedAt], CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Deadlines] AS [d]
        WHERE [d].[ProblemId] = [p16].[Id] AND [d].[IsOpen] = CAST(1 AS bit) AND [d].[OwnerId] IN (@ids1, @ids2)) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END AS [IsMine]
FROM (
    SELECT TOP(@p) [u8].[Id]
    FROM (
        SELECT [p1].[SortDue], [p1].[Id]
        FROM (
            SELECT TOP(@p) [p].[SortDue], [p].[Id]
            FROM [Problems] AS [p]
            WHERE [p].[PersonId] IS NULL AND [p].[UnitPath] = @path AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id
            ORDER BY [p].[SortDue], [p].[Id]
        ) AS [p1]
        UNION ALL
        SELECT [p2].[SortDue], [p2].[Id]
        FROM (
            SELECT TOP(@p) [p0].[SortDue], [p0].[Id]
            FROM [Problems] AS [p0]
            WHERE [p0].[PersonId] IS NULL AND [p0].[UnitPath] = @path5 AND ([p0].[UnitId] IN (@files1, @files2) OR [p0].[WrittenByPersonId] = @me OR ([p0].[State] <> 'draft' AND [p0].[Revision] > 0)) AND [p0].[CampaignId] = @campaign_Id
            ORDER BY [p0].[SortDue], [p0].[Id]
        ) AS [p2]
        UNION ALL
        SELECT [p4].[SortDue], [p4].[Id]
        FROM (
            SELECT TOP(@p) [p3].[SortDue], [p3].[Id]
            FROM [Problems] AS [p3]
            WHERE [p3].[PersonId] IS NULL AND [p3].[UnitPath] = @path10 AND ([p3].[UnitId] IN (@files1, @files2) OR [p3].[WrittenByPersonId] = @me OR ([p3].[State] <> 'draft' AND [p3].[Revision] > 0)) AND [p3].[CampaignId] = @campaign_Id
            ORDER BY [p3].[SortDue], [p3].[Id]
        ) AS [p4]
        UNION ALL
        SELECT [p6].[SortDue], [p6].[Id]
        FROM (
            SELECT TOP(@p) [p5].[SortDue], [p5].[Id]
            FROM [Problems] AS [p5]
            WHERE [p5].[PersonId] IS NULL AND [p5].[UnitPath] = @path15 AND ([p5].[UnitId] IN (@files1, @files2) OR [p5].[WrittenByPersonId] = @me OR ([p5].[State] <> 'draft' AND [p5].[Revision] > 0)) AND [p5].[CampaignId] = @campaign_Id
            ORDER BY [p5].[SortDue], [p5].[Id]
        ) AS [p6]
        UNION ALL
        SELECT [p8].[SortDue], [p8].[Id]
        FROM (
            SELECT TOP(@p) [p7].[SortDue], [p7].[Id]
            FROM [Problems] AS [p7]
            WHERE [p7].[PersonId] IS NULL AND [p7].[UnitPath] = @path20 AND ([p7].[UnitId] IN (@files1, @files2) OR [p7].[WrittenByPersonId] = @me OR ([p7].[State] <> 'draft' AND [p7].[Revision] > 0)) AND [p7].[CampaignId] = @campaign_Id
            ORDER BY [p7].[SortDue], [p7].[Id]
        ) AS [p8]
        UNION ALL
        SELECT [p10].[SortDue], [p10].[Id]
        FROM (
            SELECT TOP(@p) [p9].[SortDue], [p9].[Id]
            FROM [Problems] AS [p9]
            WHERE [p9].[PersonId] IS NULL AND [p9].[UnitPath] = @path25 AND ([p9].[UnitId] IN (@files1, @files2) OR [p9].[WrittenByPersonId] = @me OR ([p9].[State] <> 'draft' AND [p9].[Revision] > 0)) AND [p9].[CampaignId] = @campaign_Id
            ORDER BY [p9].[SortDue], [p9].[Id]
        ) AS [p10]
        UNION ALL
        (
            SELECT [p11].[SortDue], [p11].[Id]
            FROM [Problems] AS [p11]
            WHERE [p11].[PersonId] = @me30 AND [p11].[CampaignId] = @campaign_Id
            UNION
            SELECT [p12].[SortDue], [p12].[Id]
            FROM [Problems] AS [p12]
            WHERE [p12].[PersonId] IS NOT NULL AND [p12].[PersonId] <> @me30 AND EXISTS (
                SELECT 1
                FROM [ReadGrants] AS [r]
                WHERE [r].[ListId] = [p12].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p12].[State] <> 'draft' AND [p12].[Revision] > 0 AND [p12].[CampaignId] = @campaign_Id
            UNION
            SELECT [p13].[SortDue], [p13].[Id]
            FROM [Problems] AS [p13]
            WHERE [p13].[PersonId] IS NULL AND [p13].[UnitPath] NOT IN (@paths1, @paths2) AND [p13].[State] <> 'draft' AND [p13].[Revision] > 0 AND (([p13].[UnitPath] > @range_From AND [p13].[UnitPath] < @range_To) OR ([p13].[UnitPath] > @range_From38 AND [p13].[UnitPath] < @range_To39) OR ([p13].[UnitPath] > @range_From40 AND [p13].[UnitPath] < @range_To41) OR ([p13].[UnitPath] > @range_From42 AND [p13].[UnitPath] < @range_To43) OR ([p13].[UnitPath] > @range_From44 AND [p13].[UnitPath] < @range_To45)) AND [p13].[CampaignId] = @campaign_Id
            UNION
            SELECT [p14].[SortDue], [p14].[Id]
            FROM [Problems] AS [p14]
            WHERE [p14].[PersonId] IS NULL AND [p14].[ResponsiblePersonId] = @me300 AND [p14].[State] <> 'draft' AND [p14].[Revision] > 0 AND [p14].[UnitPath] NOT IN (@units1, @units2) AND ([p14].[UnitPath] < @range_From49 OR [p14].[UnitPath] >= @range_To50) AND ([p14].[UnitPath] < @range_From51 OR [p14].[UnitPath] >= @range_To52) AND ([p14].[UnitPath] < @range_From53 OR [p14].[UnitPath] >= @range_To54) AND ([p14].[UnitPath] < @range_From55 OR [p14].[UnitPath] >= @range_To56) AND ([p14].[UnitPath] < @range_From57 OR [p14].[UnitPath] >= @range_To58) AND [p14].[CampaignId] = @campaign_Id
            UNION
            SELECT [p15].[SortDue], [p15].[Id]
            FROM [Problems] AS [p15]
            WHERE [p15].[PersonId] IS NULL AND ([p15].[ResponsiblePersonId] <> @me300 OR [p15].[ResponsiblePersonId] IS NULL) AND EXISTS (
                SELECT 1
                FROM [AssistingUnits] AS [a]
                WHERE [p15].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units611, @units612)) AND [p15].[State] <> 'draft' AND [p15].[Revision] > 0 AND [p15].[UnitPath] NOT IN (@units1, @units2) AND ([p15].[UnitPath] < @range_From49 OR [p15].[UnitPath] >= @range_To50) AND ([p15].[UnitPath] < @range_From51 OR [p15].[UnitPath] >= @range_To52) AND ([p15].[UnitPath] < @range_From53 OR [p15].[UnitPath] >= @range_To54) AND ([p15].[UnitPath] < @range_From55 OR [p15].[UnitPath] >= @range_To56) AND ([p15].[UnitPath] < @range_From57 OR [p15].[UnitPath] >= @range_To58) AND [p15].[CampaignId] = @campaign_Id
        )
    ) AS [u8]
    ORDER BY [u8].[SortDue], [u8].[Id]
) AS [u9]
INNER JOIN [Problems] AS [p16] ON [u9].[Id] = [p16].[Id]
INNER JOIN [Units] AS [u10] ON [p16].[UnitId] = [u10].[Id]
LEFT JOIN [People] AS [p17] ON [p16].[PersonId] = [p17].[Id]
LEFT JOIN [People] AS [p18] ON [p16].[ResponsiblePersonId] = [p18].[Id]
ORDER BY [p16].[SortDue], [p16].[Id];

-- 28 of 30
-- PostgreSQL
-- @paths character varying(60)[], @files uuid[], @me uuid, @campaign_Id uuid, @me5 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From13 character varying(60), @range_To14 character varying(60), @range_From15 character varying(60), @range_To16 character varying(60), @range_From17 character varying(60), @range_To18 character varying(60), @range_From19 character varying(60), @range_To20 character varying(60), @units character varying(60)[], @range_From24 character varying(60), @range_To25 character varying(60), @range_From26 character varying(60), @range_To27 character varying(60), @range_From28 character varying(60), @range_To29 character varying(60), @range_From30 character varying(60), @range_To31 character varying(60), @range_From32 character varying(60), @range_To33 character varying(60), @units36 character varying(60)[], @now timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id
                LIMIT 1000
            ) AS p5
            UNION ALL
            SELECT 1
            FROM (
                SELECT p0."Id"
                FROM "Problems" AS p0
                WHERE p0."PersonId" = @me5 AND p0."CampaignId" = @campaign_Id
                UNION
                SELECT p1."Id"
                FROM "Problems" AS p1
                WHERE p1."PersonId" IS NOT NULL AND p1."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p1."ListId" AND r."HolderId" = ANY (@holders)) AND p1."State" <> 'draft' AND p1."Revision" > 0 AND p1."CampaignId" = @campaign_Id
                UNION
                SELECT p2."Id"
                FROM "Problems" AS p2
                WHERE p2."PersonId" IS NULL AND NOT (p2."UnitPath" = ANY (@paths) AND p2."UnitPath" = ANY (@paths) IS NOT NULL) AND p2."State" <> 'draft' AND p2."Revision" > 0 AND ((p2."UnitPath" > @range_From AND p2."UnitPath" < @range_To) OR (p2."UnitPath" > @range_From13 AND p2."UnitPath" < @range_To14) OR (p2."UnitPath" > @range_From15 AND p2."UnitPath" < @range_To16) OR (p2."UnitPath" > @range_From17 AND p2."UnitPath" < @range_To18) OR (p2."UnitPath" > @range_From19 AND p2."UnitPath" < @range_To20)) AND p2."CampaignId" = @campaign_Id
                UNION
                SELECT p3."Id"
                FROM "Problems" AS p3
                WHERE p3."PersonId" IS NULL AND p3."ResponsiblePersonId" = @me5 AND p3."State" <> 'draft' AND p3."Revision" > 0 AND NOT (p3."UnitPath" = ANY (@units) AND p3."UnitPath" = ANY (@units) IS NOT NULL) AND (p3."UnitPath" < @range_From24 OR p3."UnitPath" >= @range_To25) AND (p3."UnitPath" < @range_From26 OR p3."UnitPath" >= @range_To27) AND (p3."UnitPath" < @range_From28 OR p3."UnitPath" >= @range_To29) AND (p3."UnitPath" < @range_From30 OR p3."UnitPath" >= @range_To31) AND (p3."UnitPath" < @range_From32 OR p3."UnitPath" >= @range_To33) AND p3."CampaignId" = @campaign_Id
                UNION
                SELECT p4."Id"
                FROM "Problems" AS p4
                WHERE p4."PersonId" IS NULL AND (p4."ResponsiblePersonId" <> @me5 OR p4."ResponsiblePersonId" IS NULL) AND EXISTS (
                    SELECT 1
                    FROM "AssistingUnits" AS a
                    WHERE p4."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units36)) AND p4."State" <> 'draft' AND p4."Revision" > 0 AND NOT (p4."UnitPath" = ANY (@units) AND p4."UnitPath" = ANY (@units) IS NOT NULL) AND (p4."UnitPath" < @range_From24 OR p4."UnitPath" >= @range_To25) AND (p4."UnitPath" < @range_From26 OR p4."UnitPath" >= @range_To27) AND (p4."UnitPath" < @range_From28 OR p4."UnitPath" >= @range_To29) AND (p4."UnitPath" < @range_From30 OR p4."UnitPath" >= @range_To31) AND (p4."UnitPath" < @range_From32 OR p4."UnitPath" >= @range_To33) AND p4."CampaignId" = @campaign_Id
            ) AS u2
        ) AS u3
        LIMIT 1000
    ) AS u4) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p6
                WHERE p6."PersonId" IS NULL AND p6."UnitPath" = ANY (@paths) AND (p6."UnitId" = ANY (@files) OR p6."WrittenByPersonId" = @me OR (p6."State" <> 'draft' AND p6."Revision" > 0)) AND p6."CampaignId" = @campaign_Id AND p6."SortDue" < @now
                LIMIT 1000
            ) AS p12
            UNION ALL
            SELECT 1
            FROM (
                SELECT p7."Id"
                FROM "Problems" AS p7
                WHERE p7."PersonId" = @me5 AND p7."CampaignId" = @campaign_Id AND p7."SortDue" < @now
                UNION
                SELECT p8."Id"
                FROM "Problems" AS p8
                WHERE p8."PersonId" IS NOT NULL AND p8."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p8."ListId" AND r0."HolderId" = ANY (@holders)) AND p8."State" <> 'draft' AND p8."Revision" > 0 AND p8."CampaignId" = @campaign_Id AND p8."SortDue" < @now
                UNION
                SELECT p9."Id"
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NULL AND NOT (p9."UnitPath" = ANY (@paths) AND p9."UnitPath" = ANY (@paths) IS NOT NULL) AND p9."State" <> 'draft' AND p9."Revision" > 0 AND ((p9."UnitPath" > @range_From AND p9."UnitPath" < @range_To) OR (p9."UnitPath" > @range_From13 AND p9."UnitPath" < @range_To14) OR (p9."UnitPath" > @range_From15 AND p9."UnitPath" < @range_To16) OR (p9."UnitPath" > @range_From17 AND p9."UnitPath" < @range_To18) OR (p9."UnitPath" > @range_From19 AND p9."UnitPath" < @range_To20)) AND p9."CampaignId" = @campaign_Id AND p9."SortDue" < @now
                UNION
                SELECT p10."Id"
                FROM "Problems" AS p10
                WHERE p10."PersonId" IS NULL AND p10."ResponsiblePersonId" = @me5 AND p10."State" <> 'draft' AND p10."Revision" > 0 AND NOT (p10."UnitPath" = ANY (@units) AND p10."UnitPath" = ANY (@units) IS NOT NULL) AND (p10."UnitPath" < @range_From24 OR p10."UnitPath" >= @range_To25) AND (p10."UnitPath" < @range_From26 OR p10."UnitPath" >= @range_To27) AND (p10."UnitPath" < @range_From28 OR p10."UnitPath" >= @range_To29) AND (p10."UnitPath" < @range_From30 OR p10."UnitPath" >= @range_To31) AND (p10."UnitPath" < @range_From32 OR p10."UnitPath" >= @range_To33) AND p10."CampaignId" = @campaign_Id AND p10."SortDue" < @now
                UNION
                SELECT p11."Id"
                FROM "Problems" AS p11
                WHERE p11."PersonId" IS NULL AND (p11."ResponsiblePersonId" <> @me5 OR p11."ResponsiblePersonId" IS NULL) AND EXISTS (
                    SELECT 1
                    FROM "AssistingUnits" AS a0
                    WHERE p11."Id" = a0."ProblemId" AND a0."UnitPath" = ANY (@units36)) AND p11."State" <> 'draft' AND p11."Revision" > 0 AND NOT (p11."UnitPath" = ANY (@units) AND p11."UnitPath" = ANY (@units) IS NOT NULL) AND (p11."UnitPath" < @range_From24 OR p11."UnitPath" >= @range_To25) AND (p11."UnitPath" < @range_From26 OR p11."UnitPath" >= @range_To27) AND (p11."UnitPath" < @range_From28 OR p11."UnitPath" >= @range_To29) AND (p11."UnitPath" < @range_From30 OR p11."UnitPath" >= @range_To31) AND (p11."UnitPath" < @range_From32 OR p11."UnitPath" >= @range_To33) AND p11."CampaignId" = @campaign_Id AND p11."SortDue" < @now
            ) AS u8
        ) AS u9
        LIMIT 1000
    ) AS u10) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p13
                WHERE p13."PersonId" IS NULL AND p13."UnitPath" = ANY (@paths) AND (p13."UnitId" = ANY (@files) OR p13."WrittenByPersonId" = @me OR (p13."State" <> 'draft' AND p13."Revision" > 0)) AND p13."CampaignId" = @campaign_Id AND p13."SortDue" >= @now AND p13."SortDue" <= @soon
                LIMIT 1000
            ) AS p19
            UNION ALL
            SELECT 1
            FROM (
                SELECT p14."Id"
                FROM "Problems" AS p14
                WHERE p14."PersonId" = @me5 AND p14."CampaignId" = @campaign_Id AND p14."SortDue" >= @now AND p14."SortDue" <= @soon
                UNION
                SELECT p15."Id"
                FROM "Problems" AS p15
                WHERE p15."PersonId" IS NOT NULL AND p15."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p15."ListId" AND r1."HolderId" = ANY (@holders)) AND p15."State" <> 'draft' AND p15."Revision" > 0 AND p15."CampaignId" = @campaign_Id AND p15."SortDue" >= @now AND p15."SortDue" <= @soon
                UNION
                SELECT p16."Id"
                FROM "Problems" AS p16
                WHERE p16."PersonId" IS NULL AND NOT (p16."UnitPath" = ANY (@paths) AND p16."UnitPath" = ANY (@paths) IS NOT NULL) AND p16."State" <> 'draft' AND p16."Revision" > 0 AND ((p16."UnitPath" > @range_From AND p16."UnitPath" < @range_To) OR (p16."UnitPath" > @range_From13 AND p16."UnitPath" < @range_To14) OR (p16."UnitPath" > @range_From15 AND p16."UnitPath" < @range_To16) OR (p16."UnitPath" > @range_From17 AND p16."UnitPath" < @range_To18) OR (p16."UnitPath" > @range_From19 AND p16."UnitPath" < @range_To20)) AND p16."CampaignId" = @campaign_Id AND p16."SortDue" >= @now AND p16."SortDue" <= @soon
                UNION
                SELECT p17."Id"
                FROM "Problems" AS p17
                WHERE p17."PersonId" IS NULL AND p17."ResponsiblePersonId" = @me5 AND p17."State" <> 'draft' AND p17."Revision" > 0 AND NOT (p17."UnitPath" = ANY (@units) AND p17."UnitPath" = ANY (@units) IS NOT NULL) AND (p17."UnitPath" < @range_From24 OR p17."UnitPath" >= @range_To25) AND (p17."UnitPath" < @range_From26 OR p17."UnitPath" >= @range_To27) AND (p17."UnitPath" < @range_From28 OR p17."UnitPath" >= @range_To29) AND (p17."UnitPath" < @range_From30 OR p17."UnitPath" >= @range_To31) AND (p17."UnitPath" < @range_From32 OR p17."UnitPath" >= @range_To33) AND p17."CampaignId" = @campaign_Id AND p17."SortDue" >= @now AND p17."SortDue" <= @soon
                UNION
                SELECT p18."Id"
                FROM "Problems" AS p18
                WHERE p18."PersonId" IS NULL AND (p18."ResponsiblePersonId" <> @me5 OR p18."ResponsiblePersonId" IS NULL) AND EXISTS (
                    SELECT 1
                    FROM "AssistingUnits" AS a1
                    WHERE p18."Id" = a1."ProblemId" AND a1."UnitPath" = ANY (@units36)) AND p18."State" <> 'draft' AND p18."Revision" > 0 AND NOT (p18."UnitPath" = ANY (@units) AND p18."UnitPath" = ANY (@units) IS NOT NULL) AND (p18."UnitPath" < @range_From24 OR p18."UnitPath" >= @range_To25) AND (p18."UnitPath" < @range_From26 OR p18."UnitPath" >= @range_To27) AND (p18."UnitPath" < @range_From28 OR p18."UnitPath" >= @range_To29) AND (p18."UnitPath" < @range_From30 OR p18."UnitPath" >= @range_To31) AND (p18."UnitPath" < @range_From32 OR p18."UnitPath" >= @range_To33) AND p18."CampaignId" = @campaign_Id AND p18."SortDue" >= @now AND p18."SortDue" <= @soon
            ) AS u14
        ) AS u15
        LIMIT 1000
    ) AS u16) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From13 varchar(60), @range_To14 varchar(60), @range_From15 varchar(60), @range_To16 varchar(60), @range_From17 varchar(60), @range_To18 varchar(60), @range_From19 varchar(60), @range_To20 varchar(60), @me50 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From24 varchar(60), @range_To25 varchar(60), @range_From26 varchar(60), @range_To27 varchar(60), @range_From28 varchar(60), @range_To29 varchar(60), @range_From30 varchar(60), @range_To31 varchar(60), @range_From32 varchar(60), @range_To33 varchar(60), @units361 varchar(60), @units362 varchar(60), @now datetime2(3), @me51 varbinary(16), @me52 varbinary(16), @soon datetime2(3), @me53 varbinary(16), @me54 varbinary(16), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id
            ) AS [p5]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT [p0].[Id]
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] = @me5 AND [p0].[CampaignId] = @campaign_Id
                UNION
                SELECT [p1].[Id]
                FROM [Problems] AS [p1]
                WHERE [p1].[PersonId] IS NOT NULL AND [p1].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p1].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p1].[State] <> 'draft' AND [p1].[Revision] > 0 AND [p1].[CampaignId] = @campaign_Id
                UNION
                SELECT [p2].[Id]
                FROM [Problems] AS [p2]
                WHERE [p2].[PersonId] IS NULL AND [p2].[UnitPath] NOT IN (@paths1, @paths2) AND [p2].[State] <> 'draft' AND [p2].[Revision] > 0 AND (([p2].[UnitPath] > @range_From AND [p2].[UnitPath] < @range_To) OR ([p2].[UnitPath] > @range_From13 AND [p2].[UnitPath] < @range_To14) OR ([p2].[UnitPath] > @range_From15 AND [p2].[UnitPath] < @range_To16) OR ([p2].[UnitPath] > @range_From17 AND [p2].[UnitPath] < @range_To18) OR ([p2].[UnitPath] > @range_From19 AND [p2].[UnitPath] < @range_To20)) AND [p2].[CampaignId] = @campaign_Id
                UNION
                SELECT [p3].[Id]
                FROM [Problems] AS [p3]
                WHERE [p3].[PersonId] IS NULL AND [p3].[ResponsiblePersonId] = @me50 AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0 AND [p3].[UnitPath] NOT IN (@units1, @units2) AND ([p3].[UnitPath] < @range_From24 OR [p3].[UnitPath] >= @range_To25) AND ([p3].[UnitPath] < @range_From26 OR [p3].[UnitPath] >= @range_To27) AND ([p3].[UnitPath] < @range_From28 OR [p3].[UnitPath] >= @range_To29) AND ([p3].[UnitPath] < @range_From30 OR [p3].[UnitPath] >= @range_To31) AND ([p3].[UnitPath] < @range_From32 OR [p3].[UnitPath] >= @range_To33) AND [p3].[CampaignId] = @campaign_Id
                UNION
                SELECT [p4].[Id]
                FROM [Problems] AS [p4]
                WHERE [p4].[PersonId] IS NULL AND ([p4].[ResponsiblePersonId] <> @me50 OR [p4].[ResponsiblePersonId] IS NULL) AND EXISTS (
                    SELECT 1
                    FROM [AssistingUnits] AS [a]
                    WHERE [p4].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units361, @units362)) AND [p4].[State] <> 'draft' AND [p4].[Revision] > 0 AND [p4].[UnitPath] NOT IN (@units1, @units2) AND ([p4].[UnitPath] < @range_From24 OR [p4].[UnitPath] >= @range_To25) AND ([p4].[UnitPath] < @range_From26 OR [p4].[UnitPath] >= @range_To27) AND ([p4].[UnitPath] < @range_From28 OR [p4].[UnitPath] >= @range_To29) AND ([p4].[UnitPath] < @range_From30 OR [p4].[UnitPath] >= @range_To31) AND ([p4].[UnitPath] < @range_From32 OR [p4].[UnitPath] >= @range_To33) AND [p4].[CampaignId] = @campaign_Id
            ) AS [u2]
        ) AS [u3]
    ) AS [u4]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p6]
                WHERE [p6].[PersonId] IS NULL AND [p6].[UnitPath] IN (@paths1, @paths2) AND ([p6].[UnitId] IN (@files1, @files2) OR [p6].[WrittenByPersonId] = @me OR ([p6].[State] <> 'draft' AND [p6].[Revision] > 0)) AND [p6].[CampaignId] = @campaign_Id AND [p6].[SortDue] < @now
            ) AS [p12]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT [p7].[Id]
                FROM [Problems] AS [p7]
                WHERE [p7].[PersonId] = @me51 AND [p7].[CampaignId] = @campaign_Id AND [p7].[SortDue] < @now
                UNION
                SELECT [p8].[Id]
                FROM [Problems] AS [p8]
                WHERE [p8].[PersonId] IS NOT NULL AND [p8].[PersonId] <> @me51 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p8].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p8].[State] <> 'draft' AND [p8].[Revision] > 0 AND [p8].[CampaignId] = @campaign_Id AND [p8].[SortDue] < @now
                UNION
                SELECT [p9].[Id]
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NULL AND [p9].[UnitPath] NOT IN (@paths1, @paths2) AND [p9].[State] <> 'draft' AND [p9].[Revision] > 0 AND (([p9].[UnitPath] > @range_From AND [p9].[UnitPath] < @range_To) OR ([p9].[UnitPath] > @range_From13 AND [p9].[UnitPath] < @range_To14) OR ([p9].[UnitPath] > @range_From15 AND [p9].[UnitPath] < @range_To16) OR ([p9].[UnitPath] > @range_From17 AND [p9].[UnitPath] < @range_To18) OR ([p9].[UnitPath] > @range_From19 AND [p9].[UnitPath] < @range_To20)) AND [p9].[CampaignId] = @campaign_Id AND [p9].[SortDue] < @now
                UNION
                SELECT [p10].[Id]
                FROM [Problems] AS [p10]
                WHERE [p10].[PersonId] IS NULL AND [p10].[ResponsiblePersonId] = @me52 AND [p10].[State] <> 'draft' AND [p10].[Revision] > 0 AND [p10].[UnitPath] NOT IN (@units1, @units2) AND ([p10].[UnitPath] < @range_From24 OR [p10].[UnitPath] >= @range_To25) AND ([p10].[UnitPath] < @range_From26 OR [p10].[UnitPath] >= @range_To27) AND ([p10].[UnitPath] < @range_From28 OR [p10].[UnitPath] >= @range_To29) AND ([p10].[UnitPath] < @range_From30 OR [p10].[UnitPath] >= @range_To31) AND ([p10].[UnitPath] < @range_From32 OR [p10].[UnitPath] >= @range_To33) AND [p10].[CampaignId] = @campaign_Id AND [p10].[SortDue] < @now
                UNION
                SELECT [p11].[Id]
                FROM [Problems] AS [p11]
                WHERE [p11].[PersonId] IS NULL AND ([p11].[ResponsiblePersonId] <> @me52 OR [p11].[ResponsiblePersonId] IS NULL) AND EXISTS (
                    SELECT 1
                    FROM [AssistingUnits] AS [a0]
                    WHERE [p11].[Id] = [a0].[ProblemId] AND [a0].[UnitPath] IN (@units361, @units362)) AND [p11].[State] <> 'draft' AND [p11].[Revision] > 0 AND [p11].[UnitPath] NOT IN (@units1, @units2) AND ([p11].[UnitPath] < @range_From24 OR [p11].[UnitPath] >= @range_To25) AND ([p11].[UnitPath] < @range_From26 OR [p11].[UnitPath] >= @range_To27) AND ([p11].[UnitPath] < @range_From28 OR [p11].[UnitPath] >= @range_To29) AND ([p11].[UnitPath] < @range_From30 OR [p11].[UnitPath] >= @range_To31) AND ([p11].[UnitPath] < @range_From32 OR [p11].[UnitPath] >= @range_To33) AND [p11].[CampaignId] = @campaign_Id AND [p11].[SortDue] < @now
            ) AS [u8]
        ) AS [u9]
    ) AS [u10]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p13]
                WHERE [p13].[PersonId] IS NULL AND [p13].[UnitPath] IN (@paths1, @paths2) AND ([p13].[UnitId] IN (@files1, @files2) OR [p13].[WrittenByPersonId] = @me OR ([p13].[State] <> 'draft' AND [p13].[Revision] > 0)) AND [p13].[CampaignId] = @campaign_Id AND [p13].[SortDue] >= @now AND [p13].[SortDue] <= @soon
            ) AS [p19]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT [p14].[Id]
                FROM [Problems] AS [p14]
                WHERE [p14].[PersonId] = @me53 AND [p14].[CampaignId] = @campaign_Id AND [p14].[SortDue] >= @now AND [p14].[SortDue] <= @soon
                UNION
                SELECT [p15].[Id]
                FROM [Problems] AS [p15]
                WHERE [p15].[PersonId] IS NOT NULL AND [p15].[PersonId] <> @me53 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p15].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p15].[State] <> 'draft' AND [p15].[Revision] > 0 AND [p15].[CampaignId] = @campaign_Id AND [p15].[SortDue] >= @now AND [p15].[SortDue] <= @soon
                UNION
                SELECT [p16].[Id]
                FROM [Problems] AS [p16]
                WHERE [p16].[PersonId] IS NULL AND [p16].[UnitPath] NOT IN (@paths1, @paths2) AND [p16].[State] <> 'draft' AND [p16].[Revision] > 0 AND (([p16].[UnitPath] > @range_From AND [p16].[UnitPath] < @range_To) OR ([p16].[UnitPath] > @range_From13 AND [p16].[UnitPath] < @range_To14) OR ([p16].[UnitPath] > @range_From15 AND [p16].[UnitPath] < @range_To16) OR ([p16].[UnitPath] > @range_From17 AND [p16].[UnitPath] < @range_To18) OR ([p16].[UnitPath] > @range_From19 AND [p16].[UnitPath] < @range_To20)) AND [p16].[CampaignId] = @campaign_Id AND [p16].[SortDue] >= @now AND [p16].[SortDue] <= @soon
                UNION
                SELECT [p17].[Id]
                FROM [Problems] AS [p17]
                WHERE [p17].[PersonId] IS NULL AND [p17].[ResponsiblePersonId] = @me54 AND [p17].[State] <> 'draft' AND [p17].[Revision] > 0 AND [p17].[UnitPath] NOT IN (@units1, @units2) AND ([p17].[UnitPath] < @range_From24 OR [p17].[UnitPath] >= @range_To25) AND ([p17].[UnitPath] < @range_From26 OR [p17].[UnitPath] >= @range_To27) AND ([p17].[UnitPath] < @range_From28 OR [p17].[UnitPath] >= @range_To29) AND ([p17].[UnitPath] < @range_From30 OR [p17].[UnitPath] >= @range_To31) AND ([p17].[UnitPath] < @range_From32 OR [p17].[UnitPath] >= @range_To33) AND [p17].[CampaignId] = @campaign_Id AND [p17].[SortDue] >= @now AND [p17].[SortDue] <= @soon
                UNION
                SELECT [p18].[Id]
                FROM [Problems] AS [p18]
                WHERE [p18].[PersonId] IS NULL AND ([p18].[ResponsiblePersonId] <> @me54 OR [p18].[ResponsiblePersonId] IS NULL) AND EXISTS (
                    SELECT 1
                    FROM [AssistingUnits] AS [a1]
                    WHERE [p18].[Id] = [a1].[ProblemId] AND [a1].[UnitPath] IN (@units361, @units362)) AND [p18].[State] <> 'draft' AND [p18].[Revision] > 0 AND [p18].[UnitPath] NOT IN (@units1, @units2) AND ([p18].[UnitPath] < @range_From24 OR [p18].[UnitPath] >= @range_To25) AND ([p18].[UnitPath] < @range_From26 OR [p18].[UnitPath] >= @range_To27) AND ([p18].[UnitPath] < @range_From28 OR [p18].[UnitPath] >= @range_To29) AND ([p18].[UnitPath] < @range_From30 OR [p18].[UnitPath] >= @range_To31) AND ([p18].[UnitPath] < @range_From32 OR [p18].[UnitPath] >= @range_To33) AND [p18].[CampaignId] = @campaign_Id AND [p18].[SortDue] >= @now AND [p18].[SortDue] <= @soon
            ) AS [u14]
        ) AS [u15]
    ) AS [u16]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 29 of 30
-- PostgreSQL
-- @paths character varying(60)[], @files uuid[], @me uuid, @campaign_Id uuid, @me5 uuid, @holders uuid[], @range_From character varying(60), @range_To character varying(60), @range_From13 character varying(60), @range_To14 character varying(60), @range_From15 character varying(60), @range_To16 character varying(60), @units character varying(60)[], @range_From20 character varying(60), @range_To21 character varying(60), @range_From22 character varying(60), @range_To23 character varying(60), @range_From24 character varying(60), @range_To25 character varying(60), @units28 character varying(60)[], @now timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id
                LIMIT 1000
            ) AS p5
            UNION ALL
            SELECT 1
            FROM (
                SELECT p0."Id"
                FROM "Problems" AS p0
                WHERE p0."PersonId" = @me5 AND p0."CampaignId" = @campaign_Id
                UNION
                SELECT p1."Id"
                FROM "Problems" AS p1
                WHERE p1."PersonId" IS NOT NULL AND p1."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p1."ListId" AND r."HolderId" = ANY (@holders)) AND p1."State" <> 'draft' AND p1."Revision" > 0 AND p1."CampaignId" = @campaign_Id
                UNION
                SELECT p2."Id"
                FROM "Problems" AS p2
                WHERE p2."PersonId" IS NULL AND NOT (p2."UnitPath" = ANY (@paths) AND p2."UnitPath" = ANY (@paths) IS NOT NULL) AND p2."State" <> 'draft' AND p2."Revision" > 0 AND ((p2."UnitPath" > @range_From AND p2."UnitPath" < @range_To) OR (p2."UnitPath" > @range_From13 AND p2."UnitPath" < @range_To14) OR (p2."UnitPath" > @range_From15 AND p2."UnitPath" < @range_To16)) AND p2."CampaignId" = @campaign_Id
                UNION
                SELECT p3."Id"
                FROM "Problems" AS p3
                WHERE p3."PersonId" IS NULL AND p3."ResponsiblePersonId" = @me5 AND p3."State" <> 'draft' AND p3."Revision" > 0 AND NOT (p3."UnitPath" = ANY (@units) AND p3."UnitPath" = ANY (@units) IS NOT NULL) AND (p3."UnitPath" < @range_From20 OR p3."UnitPath" >= @range_To21) AND (p3."UnitPath" < @range_From22 OR p3."UnitPath" >= @range_To23) AND (p3."UnitPath" < @range_From24 OR p3."UnitPath" >= @range_To25) AND p3."CampaignId" = @campaign_Id
                UNION
                SELECT p4."Id"
                FROM "Problems" AS p4
                WHERE p4."PersonId" IS NULL AND (p4."ResponsiblePersonId" <> @me5 OR p4."ResponsiblePersonId" IS NULL) AND EXISTS (
                    SELECT 1
                    FROM "AssistingUnits" AS a
                    WHERE p4."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units28)) AND p4."State" <> 'draft' AND p4."Revision" > 0 AND NOT (p4."UnitPath" = ANY (@units) AND p4."UnitPath" = ANY (@units) IS NOT NULL) AND (p4."UnitPath" < @range_From20 OR p4."UnitPath" >= @range_To21) AND (p4."UnitPath" < @range_From22 OR p4."UnitPath" >= @range_To23) AND (p4."UnitPath" < @range_From24 OR p4."UnitPath" >= @range_To25) AND p4."CampaignId" = @campaign_Id
            ) AS u2
        ) AS u3
        LIMIT 1000
    ) AS u4) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p6
                WHERE p6."PersonId" IS NULL AND p6."UnitPath" = ANY (@paths) AND (p6."UnitId" = ANY (@files) OR p6."WrittenByPersonId" = @me OR (p6."State" <> 'draft' AND p6."Revision" > 0)) AND p6."CampaignId" = @campaign_Id AND p6."SortDue" < @now
                LIMIT 1000
            ) AS p12
            UNION ALL
            SELECT 1
            FROM (
                SELECT p7."Id"
                FROM "Problems" AS p7
                WHERE p7."PersonId" = @me5 AND p7."CampaignId" = @campaign_Id AND p7."SortDue" < @now
                UNION
                SELECT p8."Id"
                FROM "Problems" AS p8
                WHERE p8."PersonId" IS NOT NULL AND p8."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p8."ListId" AND r0."HolderId" = ANY (@holders)) AND p8."State" <> 'draft' AND p8."Revision" > 0 AND p8."CampaignId" = @campaign_Id AND p8."SortDue" < @now
                UNION
                SELECT p9."Id"
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NULL AND NOT (p9."UnitPath" = ANY (@paths) AND p9."UnitPath" = ANY (@paths) IS NOT NULL) AND p9."State" <> 'draft' AND p9."Revision" > 0 AND ((p9."UnitPath" > @range_From AND p9."UnitPath" < @range_To) OR (p9."UnitPath" > @range_From13 AND p9."UnitPath" < @range_To14) OR (p9."UnitPath" > @range_From15 AND p9."UnitPath" < @range_To16)) AND p9."CampaignId" = @campaign_Id AND p9."SortDue" < @now
                UNION
                SELECT p10."Id"
                FROM "Problems" AS p10
                WHERE p10."PersonId" IS NULL AND p10."ResponsiblePersonId" = @me5 AND p10."State" <> 'draft' AND p10."Revision" > 0 AND NOT (p10."UnitPath" = ANY (@units) AND p10."UnitPath" = ANY (@units) IS NOT NULL) AND (p10."UnitPath" < @range_From20 OR p10."UnitPath" >= @range_To21) AND (p10."UnitPath" < @range_From22 OR p10."UnitPath" >= @range_To23) AND (p10."UnitPath" < @range_From24 OR p10."UnitPath" >= @range_To25) AND p10."CampaignId" = @campaign_Id AND p10."SortDue" < @now
                UNION
                SELECT p11."Id"
                FROM "Problems" AS p11
                WHERE p11."PersonId" IS NULL AND (p11."ResponsiblePersonId" <> @me5 OR p11."ResponsiblePersonId" IS NULL) AND EXISTS (
                    SELECT 1
                    FROM "AssistingUnits" AS a0
                    WHERE p11."Id" = a0."ProblemId" AND a0."UnitPath" = ANY (@units28)) AND p11."State" <> 'draft' AND p11."Revision" > 0 AND NOT (p11."UnitPath" = ANY (@units) AND p11."UnitPath" = ANY (@units) IS NOT NULL) AND (p11."UnitPath" < @range_From20 OR p11."UnitPath" >= @range_To21) AND (p11."UnitPath" < @range_From22 OR p11."UnitPath" >= @range_To23) AND (p11."UnitPath" < @range_From24 OR p11."UnitPath" >= @range_To25) AND p11."CampaignId" = @campaign_Id AND p11."SortDue" < @now
            ) AS u8
        ) AS u9
        LIMIT 1000
    ) AS u10) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p13
                WHERE p13."PersonId" IS NULL AND p13."UnitPath" = ANY (@paths) AND (p13."UnitId" = ANY (@files) OR p13."WrittenByPersonId" = @me OR (p13."State" <> 'draft' AND p13."Revision" > 0)) AND p13."CampaignId" = @campaign_Id AND p13."SortDue" >= @now AND p13."SortDue" <= @soon
                LIMIT 1000
            ) AS p19
            UNION ALL
            SELECT 1
            FROM (
                SELECT p14."Id"
                FROM "Problems" AS p14
                WHERE p14."PersonId" = @me5 AND p14."CampaignId" = @campaign_Id AND p14."SortDue" >= @now AND p14."SortDue" <= @soon
                UNION
                SELECT p15."Id"
                FROM "Problems" AS p15
                WHERE p15."PersonId" IS NOT NULL AND p15."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p15."ListId" AND r1."HolderId" = ANY (@holders)) AND p15."State" <> 'draft' AND p15."Revision" > 0 AND p15."CampaignId" = @campaign_Id AND p15."SortDue" >= @now AND p15."SortDue" <= @soon
                UNION
                SELECT p16."Id"
                FROM "Problems" AS p16
                WHERE p16."PersonId" IS NULL AND NOT (p16."UnitPath" = ANY (@paths) AND p16."UnitPath" = ANY (@paths) IS NOT NULL) AND p16."State" <> 'draft' AND p16."Revision" > 0 AND ((p16."UnitPath" > @range_From AND p16."UnitPath" < @range_To) OR (p16."UnitPath" > @range_From13 AND p16."UnitPath" < @range_To14) OR (p16."UnitPath" > @range_From15 AND p16."UnitPath" < @range_To16)) AND p16."CampaignId" = @campaign_Id AND p16."SortDue" >= @now AND p16."SortDue" <= @soon
                UNION
                SELECT p17."Id"
                FROM "Problems" AS p17
                WHERE p17."PersonId" IS NULL AND p17."ResponsiblePersonId" = @me5 AND p17."State" <> 'draft' AND p17."Revision" > 0 AND NOT (p17."UnitPath" = ANY (@units) AND p17."UnitPath" = ANY (@units) IS NOT NULL) AND (p17."UnitPath" < @range_From20 OR p17."UnitPath" >= @range_To21) AND (p17."UnitPath" < @range_From22 OR p17."UnitPath" >= @range_To23) AND (p17."UnitPath" < @range_From24 OR p17."UnitPath" >= @range_To25) AND p17."CampaignId" = @campaign_Id AND p17."SortDue" >= @now AND p17."SortDue" <= @soon
                UNION
                SELECT p18."Id"
                FROM "Problems" AS p18
                WHERE p18."PersonId" IS NULL AND (p18."ResponsiblePersonId" <> @me5 OR p18."ResponsiblePersonId" IS NULL) AND EXISTS (
                    SELECT 1
                    FROM "AssistingUnits" AS a1
                    WHERE p18."Id" = a1."ProblemId" AND a1."UnitPath" = ANY (@units28)) AND p18."State" <> 'draft' AND p18."Revision" > 0 AND NOT (p18."UnitPath" = ANY (@units) AND p18."UnitPath" = ANY (@units) IS NOT NULL) AND (p18."UnitPath" < @range_From20 OR p18."UnitPath" >= @range_To21) AND (p18."UnitPath" < @range_From22 OR p18."UnitPath" >= @range_To23) AND (p18."UnitPath" < @range_From24 OR p18."UnitPath" >= @range_To25) AND p18."CampaignId" = @campaign_Id AND p18."SortDue" >= @now AND p18."SortDue" <= @soon
            ) AS u14
        ) AS u15
        LIMIT 1000
    ) AS u16) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @range_From varchar(60), @range_To varchar(60), @range_From13 varchar(60), @range_To14 varchar(60), @range_From15 varchar(60), @range_To16 varchar(60), @me50 varbinary(16), @units1 varchar(60), @units2 varchar(60), @range_From20 varchar(60), @range_To21 varchar(60), @range_From22 varchar(60), @range_To23 varchar(60), @range_From24 varchar(60), @range_To25 varchar(60), @units281 varchar(60), @units282 varchar(60), @now datetime2(3), @me51 varbinary(16), @me52 varbinary(16), @soon datetime2(3), @me53 varbinary(16), @me54 varbinary(16), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id
            ) AS [p5]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT [p0].[Id]
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] = @me5 AND [p0].[CampaignId] = @campaign_Id
                UNION
                SELECT [p1].[Id]
                FROM [Problems] AS [p1]
                WHERE [p1].[PersonId] IS NOT NULL AND [p1].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p1].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p1].[State] <> 'draft' AND [p1].[Revision] > 0 AND [p1].[CampaignId] = @campaign_Id
                UNION
                SELECT [p2].[Id]
                FROM [Problems] AS [p2]
                WHERE [p2].[PersonId] IS NULL AND [p2].[UnitPath] NOT IN (@paths1, @paths2) AND [p2].[State] <> 'draft' AND [p2].[Revision] > 0 AND (([p2].[UnitPath] > @range_From AND [p2].[UnitPath] < @range_To) OR ([p2].[UnitPath] > @range_From13 AND [p2].[UnitPath] < @range_To14) OR ([p2].[UnitPath] > @range_From15 AND [p2].[UnitPath] < @range_To16)) AND [p2].[CampaignId] = @campaign_Id
                UNION
                SELECT [p3].[Id]
                FROM [Problems] AS [p3]
                WHERE [p3].[PersonId] IS NULL AND [p3].[ResponsiblePersonId] = @me50 AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0 AND [p3].[UnitPath] NOT IN (@units1, @units2) AND ([p3].[UnitPath] < @range_From20 OR [p3].[UnitPath] >= @range_To21) AND ([p3].[UnitPath] < @range_From22 OR [p3].[UnitPath] >= @range_To23) AND ([p3].[UnitPath] < @range_From24 OR [p3].[UnitPath] >= @range_To25) AND [p3].[CampaignId] = @campaign_Id
                UNION
                SELECT [p4].[Id]
                FROM [Problems] AS [p4]
                WHERE [p4].[PersonId] IS NULL AND ([p4].[ResponsiblePersonId] <> @me50 OR [p4].[ResponsiblePersonId] IS NULL) AND EXISTS (
                    SELECT 1
                    FROM [AssistingUnits] AS [a]
                    WHERE [p4].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units281, @units282)) AND [p4].[State] <> 'draft' AND [p4].[Revision] > 0 AND [p4].[UnitPath] NOT IN (@units1, @units2) AND ([p4].[UnitPath] < @range_From20 OR [p4].[UnitPath] >= @range_To21) AND ([p4].[UnitPath] < @range_From22 OR [p4].[UnitPath] >= @range_To23) AND ([p4].[UnitPath] < @range_From24 OR [p4].[UnitPath] >= @range_To25) AND [p4].[CampaignId] = @campaign_Id
            ) AS [u2]
        ) AS [u3]
    ) AS [u4]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p6]
                WHERE [p6].[PersonId] IS NULL AND [p6].[UnitPath] IN (@paths1, @paths2) AND ([p6].[UnitId] IN (@files1, @files2) OR [p6].[WrittenByPersonId] = @me OR ([p6].[State] <> 'draft' AND [p6].[Revision] > 0)) AND [p6].[CampaignId] = @campaign_Id AND [p6].[SortDue] < @now
            ) AS [p12]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT [p7].[Id]
                FROM [Problems] AS [p7]
                WHERE [p7].[PersonId] = @me51 AND [p7].[CampaignId] = @campaign_Id AND [p7].[SortDue] < @now
                UNION
                SELECT [p8].[Id]
                FROM [Problems] AS [p8]
                WHERE [p8].[PersonId] IS NOT NULL AND [p8].[PersonId] <> @me51 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p8].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p8].[State] <> 'draft' AND [p8].[Revision] > 0 AND [p8].[CampaignId] = @campaign_Id AND [p8].[SortDue] < @now
                UNION
                SELECT [p9].[Id]
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NULL AND [p9].[UnitPath] NOT IN (@paths1, @paths2) AND [p9].[State] <> 'draft' AND [p9].[Revision] > 0 AND (([p9].[UnitPath] > @range_From AND [p9].[UnitPath] < @range_To) OR ([p9].[UnitPath] > @range_From13 AND [p9].[UnitPath] < @range_To14) OR ([p9].[UnitPath] > @range_From15 AND [p9].[UnitPath] < @range_To16)) AND [p9].[CampaignId] = @campaign_Id AND [p9].[SortDue] < @now
                UNION
                SELECT [p10].[Id]
                FROM [Problems] AS [p10]
                WHERE [p10].[PersonId] IS NULL AND [p10].[ResponsiblePersonId] = @me52 AND [p10].[State] <> 'draft' AND [p10].[Revision] > 0 AND [p10].[UnitPath] NOT IN (@units1, @units2) AND ([p10].[UnitPath] < @range_From20 OR [p10].[UnitPath] >= @range_To21) AND ([p10].[UnitPath] < @range_From22 OR [p10].[UnitPath] >= @range_To23) AND ([p10].[UnitPath] < @range_From24 OR [p10].[UnitPath] >= @range_To25) AND [p10].[CampaignId] = @campaign_Id AND [p10].[SortDue] < @now
                UNION
                SELECT [p11].[Id]
                FROM [Problems] AS [p11]
                WHERE [p11].[PersonId] IS NULL AND ([p11].[ResponsiblePersonId] <> @me52 OR [p11].[ResponsiblePersonId] IS NULL) AND EXISTS (
                    SELECT 1
                    FROM [AssistingUnits] AS [a0]
                    WHERE [p11].[Id] = [a0].[ProblemId] AND [a0].[UnitPath] IN (@units281, @units282)) AND [p11].[State] <> 'draft' AND [p11].[Revision] > 0 AND [p11].[UnitPath] NOT IN (@units1, @units2) AND ([p11].[UnitPath] < @range_From20 OR [p11].[UnitPath] >= @range_To21) AND ([p11].[UnitPath] < @range_From22 OR [p11].[UnitPath] >= @range_To23) AND ([p11].[UnitPath] < @range_From24 OR [p11].[UnitPath] >= @range_To25) AND [p11].[CampaignId] = @campaign_Id AND [p11].[SortDue] < @now
            ) AS [u8]
        ) AS [u9]
    ) AS [u10]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p13]
                WHERE [p13].[PersonId] IS NULL AND [p13].[UnitPath] IN (@paths1, @paths2) AND ([p13].[UnitId] IN (@files1, @files2) OR [p13].[WrittenByPersonId] = @me OR ([p13].[State] <> 'draft' AND [p13].[Revision] > 0)) AND [p13].[CampaignId] = @campaign_Id AND [p13].[SortDue] >= @now AND [p13].[SortDue] <= @soon
            ) AS [p19]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT [p14].[Id]
                FROM [Problems] AS [p14]
                WHERE [p14].[PersonId] = @me53 AND [p14].[CampaignId] = @campaign_Id AND [p14].[SortDue] >= @now AND [p14].[SortDue] <= @soon
                UNION
                SELECT [p15].[Id]
                FROM [Problems] AS [p15]
                WHERE [p15].[PersonId] IS NOT NULL AND [p15].[PersonId] <> @me53 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p15].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p15].[State] <> 'draft' AND [p15].[Revision] > 0 AND [p15].[CampaignId] = @campaign_Id AND [p15].[SortDue] >= @now AND [p15].[SortDue] <= @soon
                UNION
                SELECT [p16].[Id]
                FROM [Problems] AS [p16]
                WHERE [p16].[PersonId] IS NULL AND [p16].[UnitPath] NOT IN (@paths1, @paths2) AND [p16].[State] <> 'draft' AND [p16].[Revision] > 0 AND (([p16].[UnitPath] > @range_From AND [p16].[UnitPath] < @range_To) OR ([p16].[UnitPath] > @range_From13 AND [p16].[UnitPath] < @range_To14) OR ([p16].[UnitPath] > @range_From15 AND [p16].[UnitPath] < @range_To16)) AND [p16].[CampaignId] = @campaign_Id AND [p16].[SortDue] >= @now AND [p16].[SortDue] <= @soon
                UNION
                SELECT [p17].[Id]
                FROM [Problems] AS [p17]
                WHERE [p17].[PersonId] IS NULL AND [p17].[ResponsiblePersonId] = @me54 AND [p17].[State] <> 'draft' AND [p17].[Revision] > 0 AND [p17].[UnitPath] NOT IN (@units1, @units2) AND ([p17].[UnitPath] < @range_From20 OR [p17].[UnitPath] >= @range_To21) AND ([p17].[UnitPath] < @range_From22 OR [p17].[UnitPath] >= @range_To23) AND ([p17].[UnitPath] < @range_From24 OR [p17].[UnitPath] >= @range_To25) AND [p17].[CampaignId] = @campaign_Id AND [p17].[SortDue] >= @now AND [p17].[SortDue] <= @soon
                UNION
                SELECT [p18].[Id]
                FROM [Problems] AS [p18]
                WHERE [p18].[PersonId] IS NULL AND ([p18].[ResponsiblePersonId] <> @me54 OR [p18].[ResponsiblePersonId] IS NULL) AND EXISTS (
                    SELECT 1
                    FROM [AssistingUnits] AS [a1]
                    WHERE [p18].[Id] = [a1].[ProblemId] AND [a1].[UnitPath] IN (@units281, @units282)) AND [p18].[State] <> 'draft' AND [p18].[Revision] > 0 AND [p18].[UnitPath] NOT IN (@units1, @units2) AND ([p18].[UnitPath] < @range_From20 OR [p18].[UnitPath] >= @range_To21) AND ([p18].[UnitPath] < @range_From22 OR [p18].[UnitPath] >= @range_To23) AND ([p18].[UnitPath] < @range_From24 OR [p18].[UnitPath] >= @range_To25) AND [p18].[CampaignId] = @campaign_Id AND [p18].[SortDue] >= @now AND [p18].[SortDue] <= @soon
            ) AS [u14]
        ) AS [u15]
    ) AS [u16]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;

-- 30 of 30
-- PostgreSQL
-- @paths character varying(60)[], @files uuid[], @me uuid, @campaign_Id uuid, @me5 uuid, @holders uuid[], @units character varying(60)[], @units14 character varying(60)[], @now timestamp with time zone, @soon timestamp with time zone
SELECT (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p
                WHERE p."PersonId" IS NULL AND p."UnitPath" = ANY (@paths) AND (p."UnitId" = ANY (@files) OR p."WrittenByPersonId" = @me OR (p."State" <> 'draft' AND p."Revision" > 0)) AND p."CampaignId" = @campaign_Id
                LIMIT 1000
            ) AS p4
            UNION ALL
            SELECT 1
            FROM (
                SELECT p0."Id"
                FROM "Problems" AS p0
                WHERE p0."PersonId" = @me5 AND p0."CampaignId" = @campaign_Id
                UNION
                SELECT p1."Id"
                FROM "Problems" AS p1
                WHERE p1."PersonId" IS NOT NULL AND p1."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r
                    WHERE r."ListId" = p1."ListId" AND r."HolderId" = ANY (@holders)) AND p1."State" <> 'draft' AND p1."Revision" > 0 AND p1."CampaignId" = @campaign_Id
                UNION
                SELECT p2."Id"
                FROM "Problems" AS p2
                WHERE p2."PersonId" IS NULL AND p2."ResponsiblePersonId" = @me5 AND p2."State" <> 'draft' AND p2."Revision" > 0 AND NOT (p2."UnitPath" = ANY (@units) AND p2."UnitPath" = ANY (@units) IS NOT NULL) AND p2."CampaignId" = @campaign_Id
                UNION
                SELECT p3."Id"
                FROM "Problems" AS p3
                WHERE p3."PersonId" IS NULL AND (p3."ResponsiblePersonId" <> @me5 OR p3."ResponsiblePersonId" IS NULL) AND EXISTS (
                    SELECT 1
                    FROM "AssistingUnits" AS a
                    WHERE p3."Id" = a."ProblemId" AND a."UnitPath" = ANY (@units14)) AND p3."State" <> 'draft' AND p3."Revision" > 0 AND NOT (p3."UnitPath" = ANY (@units) AND p3."UnitPath" = ANY (@units) IS NOT NULL) AND p3."CampaignId" = @campaign_Id
            ) AS u1
        ) AS u2
        LIMIT 1000
    ) AS u3) AS "Total", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p5
                WHERE p5."PersonId" IS NULL AND p5."UnitPath" = ANY (@paths) AND (p5."UnitId" = ANY (@files) OR p5."WrittenByPersonId" = @me OR (p5."State" <> 'draft' AND p5."Revision" > 0)) AND p5."CampaignId" = @campaign_Id AND p5."SortDue" < @now
                LIMIT 1000
            ) AS p10
            UNION ALL
            SELECT 1
            FROM (
                SELECT p6."Id"
                FROM "Problems" AS p6
                WHERE p6."PersonId" = @me5 AND p6."CampaignId" = @campaign_Id AND p6."SortDue" < @now
                UNION
                SELECT p7."Id"
                FROM "Problems" AS p7
                WHERE p7."PersonId" IS NOT NULL AND p7."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r0
                    WHERE r0."ListId" = p7."ListId" AND r0."HolderId" = ANY (@holders)) AND p7."State" <> 'draft' AND p7."Revision" > 0 AND p7."CampaignId" = @campaign_Id AND p7."SortDue" < @now
                UNION
                SELECT p8."Id"
                FROM "Problems" AS p8
                WHERE p8."PersonId" IS NULL AND p8."ResponsiblePersonId" = @me5 AND p8."State" <> 'draft' AND p8."Revision" > 0 AND NOT (p8."UnitPath" = ANY (@units) AND p8."UnitPath" = ANY (@units) IS NOT NULL) AND p8."CampaignId" = @campaign_Id AND p8."SortDue" < @now
                UNION
                SELECT p9."Id"
                FROM "Problems" AS p9
                WHERE p9."PersonId" IS NULL AND (p9."ResponsiblePersonId" <> @me5 OR p9."ResponsiblePersonId" IS NULL) AND EXISTS (
                    SELECT 1
                    FROM "AssistingUnits" AS a0
                    WHERE p9."Id" = a0."ProblemId" AND a0."UnitPath" = ANY (@units14)) AND p9."State" <> 'draft' AND p9."Revision" > 0 AND NOT (p9."UnitPath" = ANY (@units) AND p9."UnitPath" = ANY (@units) IS NOT NULL) AND p9."CampaignId" = @campaign_Id AND p9."SortDue" < @now
            ) AS u6
        ) AS u7
        LIMIT 1000
    ) AS u8) AS "Late", (
    SELECT count(*)::int
    FROM (
        SELECT 1
        FROM (
            SELECT 1
            FROM (
                SELECT 1
                FROM "Problems" AS p11
                WHERE p11."PersonId" IS NULL AND p11."UnitPath" = ANY (@paths) AND (p11."UnitId" = ANY (@files) OR p11."WrittenByPersonId" = @me OR (p11."State" <> 'draft' AND p11."Revision" > 0)) AND p11."CampaignId" = @campaign_Id AND p11."SortDue" >= @now AND p11."SortDue" <= @soon
                LIMIT 1000
            ) AS p16
            UNION ALL
            SELECT 1
            FROM (
                SELECT p12."Id"
                FROM "Problems" AS p12
                WHERE p12."PersonId" = @me5 AND p12."CampaignId" = @campaign_Id AND p12."SortDue" >= @now AND p12."SortDue" <= @soon
                UNION
                SELECT p13."Id"
                FROM "Problems" AS p13
                WHERE p13."PersonId" IS NOT NULL AND p13."PersonId" <> @me5 AND EXISTS (
                    SELECT 1
                    FROM "ReadGrants" AS r1
                    WHERE r1."ListId" = p13."ListId" AND r1."HolderId" = ANY (@holders)) AND p13."State" <> 'draft' AND p13."Revision" > 0 AND p13."CampaignId" = @campaign_Id AND p13."SortDue" >= @now AND p13."SortDue" <= @soon
                UNION
                SELECT p14."Id"
                FROM "Problems" AS p14
                WHERE p14."PersonId" IS NULL AND p14."ResponsiblePersonId" = @me5 AND p14."State" <> 'draft' AND p14."Revision" > 0 AND NOT (p14."UnitPath" = ANY (@units) AND p14."UnitPath" = ANY (@units) IS NOT NULL) AND p14."CampaignId" = @campaign_Id AND p14."SortDue" >= @now AND p14."SortDue" <= @soon
                UNION
                SELECT p15."Id"
                FROM "Problems" AS p15
                WHERE p15."PersonId" IS NULL AND (p15."ResponsiblePersonId" <> @me5 OR p15."ResponsiblePersonId" IS NULL) AND EXISTS (
                    SELECT 1
                    FROM "AssistingUnits" AS a1
                    WHERE p15."Id" = a1."ProblemId" AND a1."UnitPath" = ANY (@units14)) AND p15."State" <> 'draft' AND p15."Revision" > 0 AND NOT (p15."UnitPath" = ANY (@units) AND p15."UnitPath" = ANY (@units) IS NOT NULL) AND p15."CampaignId" = @campaign_Id AND p15."SortDue" >= @now AND p15."SortDue" <= @soon
            ) AS u11
        ) AS u12
        LIMIT 1000
    ) AS u13) AS "Soon"
FROM "Campaigns" AS c
WHERE c."Id" = @campaign_Id
LIMIT 2;
-- SQL Server
DECLARE @paths1 varchar(60), @paths2 varchar(60), @files1 varbinary(16), @files2 varbinary(16), @me varbinary(16), @campaign_Id varbinary(16), @me5 varbinary(16), @holders1 varbinary(16), @holders2 varbinary(16), @me50 varbinary(16), @units1 varchar(60), @units2 varchar(60), @units141 varchar(60), @units142 varchar(60), @now datetime2(3), @me51 varbinary(16), @me52 varbinary(16), @soon datetime2(3), @me53 varbinary(16), @me54 varbinary(16), @campaign_Id0 varbinary(16);
SELECT TOP(2) (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p]
                WHERE [p].[PersonId] IS NULL AND [p].[UnitPath] IN (@paths1, @paths2) AND ([p].[UnitId] IN (@files1, @files2) OR [p].[WrittenByPersonId] = @me OR ([p].[State] <> 'draft' AND [p].[Revision] > 0)) AND [p].[CampaignId] = @campaign_Id
            ) AS [p4]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT [p0].[Id]
                FROM [Problems] AS [p0]
                WHERE [p0].[PersonId] = @me5 AND [p0].[CampaignId] = @campaign_Id
                UNION
                SELECT [p1].[Id]
                FROM [Problems] AS [p1]
                WHERE [p1].[PersonId] IS NOT NULL AND [p1].[PersonId] <> @me5 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r]
                    WHERE [r].[ListId] = [p1].[ListId] AND [r].[HolderId] IN (@holders1, @holders2)) AND [p1].[State] <> 'draft' AND [p1].[Revision] > 0 AND [p1].[CampaignId] = @campaign_Id
                UNION
                SELECT [p2].[Id]
                FROM [Problems] AS [p2]
                WHERE [p2].[PersonId] IS NULL AND [p2].[ResponsiblePersonId] = @me50 AND [p2].[State] <> 'draft' AND [p2].[Revision] > 0 AND [p2].[UnitPath] NOT IN (@units1, @units2) AND [p2].[CampaignId] = @campaign_Id
                UNION
                SELECT [p3].[Id]
                FROM [Problems] AS [p3]
                WHERE [p3].[PersonId] IS NULL AND ([p3].[ResponsiblePersonId] <> @me50 OR [p3].[ResponsiblePersonId] IS NULL) AND EXISTS (
                    SELECT 1
                    FROM [AssistingUnits] AS [a]
                    WHERE [p3].[Id] = [a].[ProblemId] AND [a].[UnitPath] IN (@units141, @units142)) AND [p3].[State] <> 'draft' AND [p3].[Revision] > 0 AND [p3].[UnitPath] NOT IN (@units1, @units2) AND [p3].[CampaignId] = @campaign_Id
            ) AS [u1]
        ) AS [u2]
    ) AS [u3]) AS [Total], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p5]
                WHERE [p5].[PersonId] IS NULL AND [p5].[UnitPath] IN (@paths1, @paths2) AND ([p5].[UnitId] IN (@files1, @files2) OR [p5].[WrittenByPersonId] = @me OR ([p5].[State] <> 'draft' AND [p5].[Revision] > 0)) AND [p5].[CampaignId] = @campaign_Id AND [p5].[SortDue] < @now
            ) AS [p10]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT [p6].[Id]
                FROM [Problems] AS [p6]
                WHERE [p6].[PersonId] = @me51 AND [p6].[CampaignId] = @campaign_Id AND [p6].[SortDue] < @now
                UNION
                SELECT [p7].[Id]
                FROM [Problems] AS [p7]
                WHERE [p7].[PersonId] IS NOT NULL AND [p7].[PersonId] <> @me51 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r0]
                    WHERE [r0].[ListId] = [p7].[ListId] AND [r0].[HolderId] IN (@holders1, @holders2)) AND [p7].[State] <> 'draft' AND [p7].[Revision] > 0 AND [p7].[CampaignId] = @campaign_Id AND [p7].[SortDue] < @now
                UNION
                SELECT [p8].[Id]
                FROM [Problems] AS [p8]
                WHERE [p8].[PersonId] IS NULL AND [p8].[ResponsiblePersonId] = @me52 AND [p8].[State] <> 'draft' AND [p8].[Revision] > 0 AND [p8].[UnitPath] NOT IN (@units1, @units2) AND [p8].[CampaignId] = @campaign_Id AND [p8].[SortDue] < @now
                UNION
                SELECT [p9].[Id]
                FROM [Problems] AS [p9]
                WHERE [p9].[PersonId] IS NULL AND ([p9].[ResponsiblePersonId] <> @me52 OR [p9].[ResponsiblePersonId] IS NULL) AND EXISTS (
                    SELECT 1
                    FROM [AssistingUnits] AS [a0]
                    WHERE [p9].[Id] = [a0].[ProblemId] AND [a0].[UnitPath] IN (@units141, @units142)) AND [p9].[State] <> 'draft' AND [p9].[Revision] > 0 AND [p9].[UnitPath] NOT IN (@units1, @units2) AND [p9].[CampaignId] = @campaign_Id AND [p9].[SortDue] < @now
            ) AS [u6]
        ) AS [u7]
    ) AS [u8]) AS [Late], (
    SELECT COUNT(*)
    FROM (
        SELECT TOP(1000) 1 AS empty
        FROM (
            SELECT 1 AS empty
            FROM (
                SELECT TOP(1000) 1 AS empty
                FROM [Problems] AS [p11]
                WHERE [p11].[PersonId] IS NULL AND [p11].[UnitPath] IN (@paths1, @paths2) AND ([p11].[UnitId] IN (@files1, @files2) OR [p11].[WrittenByPersonId] = @me OR ([p11].[State] <> 'draft' AND [p11].[Revision] > 0)) AND [p11].[CampaignId] = @campaign_Id AND [p11].[SortDue] >= @now AND [p11].[SortDue] <= @soon
            ) AS [p16]
            UNION ALL
            SELECT 1 AS empty
            FROM (
                SELECT [p12].[Id]
                FROM [Problems] AS [p12]
                WHERE [p12].[PersonId] = @me53 AND [p12].[CampaignId] = @campaign_Id AND [p12].[SortDue] >= @now AND [p12].[SortDue] <= @soon
                UNION
                SELECT [p13].[Id]
                FROM [Problems] AS [p13]
                WHERE [p13].[PersonId] IS NOT NULL AND [p13].[PersonId] <> @me53 AND EXISTS (
                    SELECT 1
                    FROM [ReadGrants] AS [r1]
                    WHERE [r1].[ListId] = [p13].[ListId] AND [r1].[HolderId] IN (@holders1, @holders2)) AND [p13].[State] <> 'draft' AND [p13].[Revision] > 0 AND [p13].[CampaignId] = @campaign_Id AND [p13].[SortDue] >= @now AND [p13].[SortDue] <= @soon
                UNION
                SELECT [p14].[Id]
                FROM [Problems] AS [p14]
                WHERE [p14].[PersonId] IS NULL AND [p14].[ResponsiblePersonId] = @me54 AND [p14].[State] <> 'draft' AND [p14].[Revision] > 0 AND [p14].[UnitPath] NOT IN (@units1, @units2) AND [p14].[CampaignId] = @campaign_Id AND [p14].[SortDue] >= @now AND [p14].[SortDue] <= @soon
                UNION
                SELECT [p15].[Id]
                FROM [Problems] AS [p15]
                WHERE [p15].[PersonId] IS NULL AND ([p15].[ResponsiblePersonId] <> @me54 OR [p15].[ResponsiblePersonId] IS NULL) AND EXISTS (
                    SELECT 1
                    FROM [AssistingUnits] AS [a1]
                    WHERE [p15].[Id] = [a1].[ProblemId] AND [a1].[UnitPath] IN (@units141, @units142)) AND [p15].[State] <> 'draft' AND [p15].[Revision] > 0 AND [p15].[UnitPath] NOT IN (@units1, @units2) AND [p15].[CampaignId] = @campaign_Id AND [p15].[SortDue] >= @now AND [p15].[SortDue] <= @soon
            ) AS [u11]
        ) AS [u12]
    ) AS [u13]) AS [Soon]
FROM [Campaigns] AS [c]
WHERE [c].[Id] = @campaign_Id0;
